using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Reading;
using NodaTime;

namespace Emulation.Rules.Movements;

/// <summary>Adds the results of movements to dossiers, before these are evaluated.</summary>
/// <remarks>
/// Where a dossier does not say which results there are, those added do not make the list complete. A result that a record of the same
/// movement and review contradicts leaves the candidate's movements not known. Immutable; safe for any number of threads.
/// </remarks>
public sealed class MovementResultsAddition
{
    private readonly ImmutableArray<MovementResults> _results;
    private readonly ILookup<UnitId, (MovementResults Of, MovementResultEntry Entry)> _byUnit;

    /// <summary>Prepares results of any number of movements and reviews; their order never matters.</summary>
    public MovementResultsAddition(params IEnumerable<MovementResults> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        _results = [.. results.OrderBy(each => each.Movement).ThenBy(each => each.File, StringComparer.Ordinal)];
        _byUnit = _results.SelectMany(of => of.Results.Select(entry => (Of: of, Entry: entry))).ToLookup(each => each.Entry.Unit);
    }

    /// <summary>The dossiers of a unit with the results of its candidates.</summary>
    public MovementResultsAdded AddTo(UnitDossiers unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var added = _byUnit[unit.Unit.Id].ToLookup(each => (each.Entry.Kind, each.Entry.Candidate));
        if (added.Count == 0)
        {
            return new(unit, []);
        }

        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var met = new HashSet<(CandidateKind, CandidateId)>();
        var with = new UnitDossiers(unit.Unit, unit.Period)
        {
            Sector = unit.Sector,
            Individuals = All(unit.Individuals),
            Collectives = All(unit.Collectives),
            Households = All(unit.Households),
            Entries = All(unit.Entries),
        };
        var passedOver = added.Where(each => !met.Contains(each.Key)).SelectMany(each => each)
            .GroupBy(each => each.Of)
            .OrderBy(same => _results.IndexOf(same.Key))
            .Select(same => MovementResultsNotices.NoSuchCandidates(
                same.Key.File, same.Key.Movement, unit.Unit.Id, [.. same.Select(each => each.Entry).OrderBy(entry => entry.Kind).ThenBy(entry => entry.Candidate)]));
        return new(with, found.ToImmutable()) { Notices = [.. passedOver] };

        ImmutableArray<T> All<T>(ImmutableArray<T> candidates)
            where T : Candidate => [.. candidates.Select(candidate =>
            {
                var own = added[(candidate.Kind, candidate.Id)].ToArray();
                met.Add((candidate.Kind, candidate.Id));
                return own.Length == 0 ? candidate : (T)candidate.With(Add(candidate.Dossier, own, found));
            })];
    }

    /// <summary>The results for units that are not there; they are passed over.</summary>
    /// <param name="units">The units whose dossiers there are.</param>
    public ImmutableArray<Notice> Unmatched(IReadOnlySet<UnitId> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return
        [
            .. from of in _results
               let missing = of.Results.Where(entry => !units.Contains(entry.Unit)).ToArray()
               where missing.Length > 0
               select MovementResultsNotices.NoSuchUnits(of.File, of.Movement, missing.Length, [.. missing.Select(entry => entry.Unit).Distinct().Order()]),
        ];
    }

    /// <summary>The results that cannot count on a date: those reviewed later, and those of a movement whose id is nearly one that is asked for.</summary>
    /// <param name="asked">The movements that criteria ask for by name.</param>
    /// <param name="asOf">The decision date.</param>
    public ImmutableArray<Notice> NotCounted(IEnumerable<MovementId> asked, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(asked);
        string[] named = [.. asked.Select(id => id.Value)];
        return
        [
            .. _results.Where(of => of.Reviewed > asOf).Select(of => MovementResultsNotices.ReviewedLater(of.File, of.Movement, of.Reviewed!.Value, asOf)),
            .. from of in _results
               where !named.Contains(of.Movement.Value)
               let near = NearestWord.Find(of.Movement.Value, named)
               where near is not null
               select MovementResultsNotices.NotAskedFor(of.File, of.Movement, near),
        ];
    }

    private static Dossier Add(Dossier dossier, (MovementResults Of, MovementResultEntry Entry)[] results, ImmutableArray<Diagnostic>.Builder found)
    {
        var records = (dossier.Movements?.All ?? []).ToList();
        var counted = (dossier.Movements?.Counted ?? []).ToList();
        var isContradicted = false;
        foreach (var (of, entry) in results)
        {
            var record = of.RecordOf(entry);
            if (counted.Exists(other => Contradict(other, record)))
            {
                isContradicted = true;
                found.Add(MovementResultsDiagnostics.Contradicts(of.Movement, entry));
            }
            else
            {
                records.Add(record);
                counted.Add(record);
            }
        }

        return isContradicted
            ? dossier.WithMovements(null, arePartial: false)
            : dossier.WithMovements([.. records], dossier.Movements is null || dossier.AreMovementsPartial);
    }

    // Of one review, or of reviews that are not told apart.
    private static bool Contradict(MovementResult one, MovementResult other) =>
        one.Movement == other.Movement && one.Place != other.Place
        && (!one.Review.HasValue || !other.Review.HasValue || one.Review.Value == other.Review.Value);
}
