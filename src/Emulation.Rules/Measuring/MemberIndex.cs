using System.Runtime.InteropServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Measuring;

/// <summary>Who the members of each collective of a unit are; everybody once, however often they joined and left.</summary>
internal sealed class MemberIndex
{
    private readonly Dictionary<CandidateId, int> _indexOf = [];
    private readonly List<Member> _members = [];
    private readonly List<(int Start, int Length)> _ranges = [];

    // Where an individual stands among the members of the collective that is being indexed, counted over all collectives.
    private int[] _placeOf = [];

    /// <summary>A member of a collective.</summary>
    /// <param name="Individual">The individual's index in the unit, or -1 where the unit has no such individual.</param>
    /// <param name="Id">The individual's id.</param>
    /// <param name="OnLastDay">Whether the person is a member on the last day of the collective's period.</param>
    /// <param name="Time">How long the person was a member in that period.</param>
    public readonly record struct Member(int Individual, CandidateId Id, bool OnLastDay, Tenure Time);

    public ReadOnlySpan<Member> Of(int collective)
    {
        var (start, length) = _ranges[collective];
        return CollectionsMarshal.AsSpan(_members).Slice(start, length);
    }

    public void Load(UnitDossiers unit)
    {
        _indexOf.Clear();
        _members.Clear();
        _ranges.Clear();
        var individuals = unit.Individuals;
        _placeOf = _placeOf.Length < individuals.Length ? new int[individuals.Length] : _placeOf;
        Array.Fill(_placeOf, -1);
        foreach (var collective in unit.Collectives)
        {
            var start = _members.Count;
            if (collective.HasAllOfUnit)
            {
                AddAll(unit, unit.PeriodOf(collective));
            }
            else
            {
                AddListed(unit, collective, start);
            }

            _ranges.Add((start, _members.Count - start));
        }
    }

    // Whoever the unit lists belongs to it for the whole period, but for the days before the service began or, where the
    // dossier says when the person worked here, for the other days.
    private void AddAll(UnitDossiers unit, AwardPeriod period)
    {
        var (whole, lastDay) = (Tenure.Between(period.From, period.To), period.To.PlusDays(-1));
        for (var i = 0; i < unit.Individuals.Length; i++)
        {
            var person = unit.Individuals[i];
            var (time, onLastDay, isDated) = (default(Tenure), false, false);
            foreach (var assignment in person.Assignments)
            {
                if (assignment.Unit == unit.Unit.Id)
                {
                    isDated = true;
                    time += Within(period, assignment.From, assignment.To);
                    onLastDay |= assignment.From <= lastDay && !(assignment.To <= lastDay);
                }
            }

            _members.Add(isDated
                ? new(i, person.Id, onLastDay, time)
                : new(i, person.Id, OnLastDay: true, person.ServiceFrom > period.From ? Within(period, person.ServiceFrom, null) : whole));
        }
    }

    private static Tenure Within(AwardPeriod period, LocalDate? from, LocalDate? to) => Tenure.Between(
        from is { } first && first > period.From ? first : period.From, to is { } last && last < period.To ? last : period.To);

    private void AddListed(UnitDossiers unit, Collective collective, int start)
    {
        var period = unit.PeriodOf(collective);
        var lastDay = period.To.PlusDays(-1);

        // Members mostly stand in the order of the unit's individuals.
        var index = -1;
        foreach (var membership in collective.Members ?? [])
        {
            index = index + 1 < unit.Individuals.Length && unit.Individuals[index + 1].Id == membership.Individual
                ? index + 1
                : IndexOf(unit, membership.Individual);
            if (membership.Left <= period.From || membership.Joined >= period.To)
            {
                continue; // Whoever had left before the period, or joins after it, is no member in it.
            }

            var member = new Member(index, membership.Individual, membership.Contains(lastDay), Within(period, membership.Joined, membership.Left));
            if (index >= 0 && _placeOf[index] >= start)
            {
                var before = _members[_placeOf[index]];
                _members[_placeOf[index]] = before with { OnLastDay = before.OnLastDay || member.OnLastDay, Time = before.Time + member.Time };
                continue;
            }

            if (index >= 0)
            {
                _placeOf[index] = _members.Count;
            }

            _members.Add(member);
        }
    }

    private int IndexOf(UnitDossiers unit, CandidateId individual)
    {
        if (_indexOf.Count == 0)
        {
            for (var i = 0; i < unit.Individuals.Length; i++)
            {
                _indexOf.TryAdd(unit.Individuals[i].Id, i);
            }
        }

        return _indexOf.GetValueOrDefault(individual, -1);
    }
}
