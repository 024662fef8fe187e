using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Compilation;
using Emulation.Rules.Custom;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Stepping;

/// <summary>A unit as it is given and, beside it, as it is decided: with what the host's facts supply.</summary>
/// <remarks>
/// A fact sees its whole unit, as it is given. So it may say something else of anybody when one dossier is replaced, and all facts are
/// asked again, as from the beginning.
/// </remarks>
internal sealed class SuppliedUnit
{
    private readonly RuleSet _rules;
    private readonly CancellationToken _cancellation;
    private UnitDossiers _given;

    public SuppliedUnit(RuleSet rules, UnitDossiers given, CancellationToken cancellation)
    {
        (_rules, _given, _cancellation) = (rules, given, cancellation);
        (Unit, Failures, Diagnostics) = Supply(given);
    }

    /// <summary>The unit with what the host's facts supply; as it is given while it cannot be decided.</summary>
    public UnitDossiers Unit { get; private set; }

    /// <summary>The facts of the host that failed.</summary>
    public ImmutableArray<CustomFailure> Failures { get; private set; }

    /// <summary>Why the unit cannot be decided; empty where it can.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>Replaces candidates, and says whose dossiers are others now: theirs, and those of whom the host's facts say something else.</summary>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of that kind and id; nothing is replaced.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while the host's facts were asked; nothing is replaced.</exception>
    public ImmutableArray<(CandidateKind Kind, int Index)> Replace(IReadOnlyCollection<Candidate> candidates)
    {
        var given = _given.With(candidates);
        var (unit, failures, diagnostics) = Supply(given);
        var replaced = candidates.Select(candidate => (candidate.Kind, candidate.Id)).ToHashSet();
        var kinds = _rules.Customs.Facts.IsEmpty ? replaced.Select(each => each.Kind).Distinct().Order() : Enum.GetValues<CandidateKind>().AsEnumerable();
        var changed = ImmutableArray.CreateBuilder<(CandidateKind, int)>();
        foreach (var kind in kinds)
        {
            var (before, after) = (UnitColumns.CandidatesOf(Unit, kind), UnitColumns.CandidatesOf(unit, kind));
            for (var i = 0; i < after.Length; i++)
            {
                if (replaced.Contains((kind, after[i].Id)) || !SaysTheSame(before[i].Dossier, after[i].Dossier))
                {
                    changed.Add((kind, i));
                }
            }
        }

        (_given, Unit, Failures, Diagnostics) = (given, unit, failures, diagnostics);
        return changed.ToImmutable();
    }

    private (UnitDossiers Unit, ImmutableArray<CustomFailure> Failures, ImmutableArray<Diagnostic> Diagnostics) Supply(UnitDossiers given)
    {
        var diagnostics = PeriodChecks.Find(given, _rules.AsOf);
        if (_rules.Customs.Facts.IsEmpty || !diagnostics.IsEmpty)
        {
            return (given, [], diagnostics);
        }

        var (unit, failures) = Contained.Run(
            _rules.Customs, given, _rules.AsOf, given: null, (completed, calls) => (completed, calls!.Failures.ToImmutableArray()), _cancellation);
        return (unit, failures, diagnostics);
    }

    // Of a candidate that was not replaced, only what facts of the host supply can differ.
    private static bool SaysTheSame(Dossier before, Dossier after) => ReferenceEquals(before, after)
        || (AreTheSame(before.Scores, after.Scores) && AreTheSame(before.Metrics, after.Metrics) && before.Attested.All.SequenceEqual(after.Attested.All));

    // 3.5 and 3.50 are equal and are shown differently.
    private static bool AreTheSame(NamedNumbers before, NamedNumbers after) => before.All.Length == after.All.Length
        && before.All.Zip(after.All).All(pair => pair.First == pair.Second && pair.First.Value.Scale == pair.Second.Value.Scale);
}
