using System.Runtime.InteropServices;
using Emulation.Domain.Candidates;
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
    public readonly record struct Member(int Individual, CandidateId Id, bool OnLastDay);

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
                for (var i = 0; i < individuals.Length; i++)
                {
                    _members.Add(new(i, individuals[i].Id, OnLastDay: true));
                }
            }
            else
            {
                AddListed(unit, collective, start);
            }

            _ranges.Add((start, _members.Count - start));
        }
    }

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

            var member = new Member(index, membership.Individual, membership.Contains(lastDay));
            if (index >= 0 && _placeOf[index] >= start)
            {
                var before = _members[_placeOf[index]];
                _members[_placeOf[index]] = before with { OnLastDay = before.OnLastDay || member.OnLastDay };
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
