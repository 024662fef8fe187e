using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

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
        foreach (var each in added.Where(each => !met.Contains(each.Key)).SelectMany(each => each).OrderBy(each => each.Entry.Kind).ThenBy(each => each.Entry.Candidate))
        {
            found.Add(MovementResultsDiagnostics.NoSuchCandidate(each.Of.File, each.Of.Movement, each.Entry));
        }

        return new(with, found.ToImmutable());

        ImmutableArray<T> All<T>(ImmutableArray<T> candidates)
            where T : Candidate => [.. candidates.Select(candidate =>
            {
                var own = added[(candidate.Kind, candidate.Id)].ToArray();
                met.Add((candidate.Kind, candidate.Id));
                return own.Length == 0 ? candidate : (T)candidate.With(Add(candidate.Dossier, own, found));
            })];
    }

    /// <summary>What is wrong with results for units that are not there.</summary>
    /// <param name="units">The units whose dossiers there are.</param>
    public ImmutableArray<Diagnostic> Unmatched(IReadOnlySet<UnitId> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return
        [
            .. from of in _results
               from unit in of.Results.Select(entry => entry.Unit).Distinct().Order()
               where !units.Contains(unit)
               select MovementResultsDiagnostics.NoSuchUnit(of.File, of.Movement, unit),
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
