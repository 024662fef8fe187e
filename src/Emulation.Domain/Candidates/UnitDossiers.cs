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

    /// <summary>The same unit with other candidates, each in the place of the one of its kind and id.</summary>
    /// <param name="candidates">The candidates; of two of one kind and id the later one stands.</param>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of that kind and id.</exception>
    public UnitDossiers With(params IEnumerable<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var others = new Dictionary<(CandidateKind, CandidateId), Candidate>();
        foreach (var candidate in candidates)
        {
            ArgumentNullException.ThrowIfNull(candidate, nameof(candidates));
            others[(candidate.Kind, candidate.Id)] = candidate;
        }

        var replaced = new HashSet<(CandidateKind, CandidateId)>();
        var unit = new UnitDossiers(Unit, Period)
        {
            Sector = Sector,
            Individuals = Replaced(Individuals),
            Collectives = Replaced(Collectives),
            Households = Replaced(Households),
            Entries = Replaced(Entries),
        };
        return replaced.Count == others.Count
            ? unit
            : throw new KeyNotFoundException($"Unit `{Unit.Id}` has no candidate `{others.Keys.First(key => !replaced.Contains(key)).Item2}` of that kind.");

        ImmutableArray<T> Replaced<T>(ImmutableArray<T> all)
            where T : Candidate
        {
            if (!others.Values.Any(other => other is T))
            {
                return all;
            }

            var builder = all.ToBuilder();
            for (var i = 0; i < builder.Count; i++)
            {
                if (others.TryGetValue((builder[i].Kind, builder[i].Id), out var other))
                {
                    builder[i] = (T)other;
                    replaced.Add((other.Kind, other.Id));
                }
            }

            return builder.ToImmutable();
        }
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
}
