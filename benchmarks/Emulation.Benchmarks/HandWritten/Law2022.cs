using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>
/// The law of 2022 with its decree of 2023, written out as a loop: what somebody would write who knows this one policy
/// and wants every finding.
/// </summary>
/// <remarks>For one thread: what it learns of members is kept in memory of its own, which is used again for the next unit.</remarks>
/// <param name="asOf">The decision date.</param>
internal sealed class Law2022(LocalDate asOf)
{
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private MemberFacts[] _members = [];

    // The collective in which each individual was counted last; collectives are numbered over all units.
    private long[] _countedIn = [];
    private long _collective;

    public Findings Evaluate(UnitDossiers unit)
    {
        var findings = new Findings
        {
            Individuals = new IndividualFindings[unit.Individuals.Length],
            Collectives = new CollectiveFindings[unit.Collectives.Length],
            Households = new HouseholdFindings[unit.Households.Length],
            Entries = new byte[unit.Entries.Length],
        };
        Individuals(unit, findings.Individuals);
        Collectives(unit, findings.Collectives);
        for (var i = 0; i < findings.Households.Length; i++)
        {
            HouseholdLaw.Judge(unit.Households[i], asOf, ref findings.Households[i]);
        }

        for (var i = 0; i < findings.Entries.Length; i++)
        {
            findings.Entries[i] = Procedure.Suspension(unit.Entries[i].Dossier.Pending, asOf);
        }

        return findings;
    }

    private void Individuals(UnitDossiers unit, IndividualFindings[] findings)
    {
        if (_members.Length < findings.Length)
        {
            _members = new MemberFacts[Math.Max(findings.Length, 64)];
            _countedIn = new long[_members.Length];
        }

        for (var i = 0; i < findings.Length; i++)
        {
            var person = unit.Individuals[i];
            _members[i] = PersonLaw.Judge(person, person.Period ?? unit.Period, person.Sector ?? unit.Sector, asOf, ref findings[i]);
        }
    }

    private void Collectives(UnitDossiers unit, CollectiveFindings[] findings)
    {
        _indexOf.Clear();
        for (var i = 0; i < findings.Length; i++)
        {
            var collective = unit.Collectives[i];
            var period = collective.Period ?? unit.Period;
            var counts = new MemberCounts();
            if (collective.HasAllOfUnit)
            {
                foreach (ref readonly var member in _members.AsSpan(0, unit.Individuals.Length))
                {
                    counts.Add(member);
                }
            }
            else if (collective.Members is { } members)
            {
                _collective++;
                AddListed(unit, members, period, ref counts);
            }

            // Unknown members are no members as far as the counts go: either way nothing is known.
            CollectiveLaw.Judge(collective, in counts, period, collective.Sector ?? unit.Sector, unit.Unit.Level, asOf, ref findings[i]);
        }
    }

    // Everybody who was a member in the period, once.
    private void AddListed(UnitDossiers unit, ImmutableArray<Membership> members, AwardPeriod period, ref MemberCounts counts)
    {
        // Members mostly stand in the order of the unit's individuals.
        var index = -1;
        foreach (var member in members)
        {
            index = index + 1 < unit.Individuals.Length && unit.Individuals[index + 1].Id == member.Individual
                ? index + 1
                : IndexOf(unit, member.Individual.Value);
            if (member.Left <= period.From || member.Joined >= period.To)
            {
                continue;
            }

            if (index < 0)
            {
                counts.Add(MemberFacts.NotListed);
            }
            else if (_countedIn[index] != _collective)
            {
                _countedIn[index] = _collective;
                counts.Add(_members[index]);
            }
        }
    }

    private int IndexOf(UnitDossiers unit, string individual)
    {
        if (_indexOf.Count == 0)
        {
            for (var i = 0; i < unit.Individuals.Length; i++)
            {
                _indexOf.TryAdd(unit.Individuals[i].Id.Value, i);
            }
        }

        return _indexOf.TryGetValue(individual, out var index) ? index : -1;
    }
}
