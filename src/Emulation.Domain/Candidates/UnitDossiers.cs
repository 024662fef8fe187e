using System.Collections.Immutable;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Domain.Candidates;

/// <summary>One unit with everyone and everything it puts forward, for one award period: what is evaluated at a time.</summary>
public sealed class UnitDossiers
{
    /// <summary>Makes the dossiers of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="period">The award period of every candidate that states none of its own.</param>
    public UnitDossiers(Unit unit, AwardPeriod period)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(period);
        (Unit, Period) = (unit, period);
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The award period.</summary>
    public AwardPeriod Period { get; }

    /// <summary>The sector of every candidate that states none of its own; null where not known.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The individuals.</summary>
    public ImmutableArray<Individual> Individuals { get; init; } = [];

    /// <summary>The collectives.</summary>
    public ImmutableArray<Collective> Collectives { get; init; } = [];

    /// <summary>The households.</summary>
    public ImmutableArray<Household> Households { get; init; } = [];

    /// <summary>The entries.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>The same unit, in which <paramref name="candidate"/> stands in place of the one of its kind and id.</summary>
    /// <param name="candidate">The candidate as it is now.</param>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of this kind and id.</exception>
    public UnitDossiers With(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return new(Unit, Period)
        {
            Sector = Sector,
            Individuals = Replaced(Individuals, candidate),
            Collectives = Replaced(Collectives, candidate),
            Households = Replaced(Households, candidate),
            Entries = Replaced(Entries, candidate),
        };
    }

    /// <summary>The award period of <paramref name="candidate"/>: its own, else the unit's.</summary>
    public AwardPeriod PeriodOf(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Period ?? Period;
    }

    /// <summary>The sector of <paramref name="candidate"/>: its own, else the unit's; null where not known.</summary>
    public Sector? SectorOf(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Sector ?? Sector;
    }

    private ImmutableArray<T> Replaced<T>(ImmutableArray<T> all, Candidate candidate)
        where T : Candidate
    {
        if (candidate is not T replacing)
        {
            return all;
        }

        var place = all.IndexOf(all.FirstOrDefault(each => each.Id == candidate.Id)!);
        return place >= 0 ? all.SetItem(place, replacing) : throw new KeyNotFoundException($"Unit `{Unit.Id}` has no such candidate as `{candidate.Id}`.");
    }
}
