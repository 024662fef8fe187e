using System.Collections;
using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Deciding;

/// <summary>Every decision of one unit: ordered by candidate (individuals, collectives, households, entries; then by id) and award tier.</summary>
/// <remarks>
/// The outcomes are kept as bytes; a <see cref="Decision"/> with its findings and reasons is made when it is asked for.
/// Safe for any number of threads.
/// </remarks>
public sealed class UnitDecisions : IReadOnlyList<Decision>
{
    private readonly UnitFindings? _findings;
    private readonly ImmutableArray<(CandidateKind Kind, int Index)> _order;
    private readonly ImmutableArray<int> _starts;
    private readonly Lazy<UnitColumns>? _columns;
    private readonly Lazy<ImmutableArray<Notice>> _notices;

    internal UnitDecisions(UnitFindings findings, LocalDate asOf)
    {
        _findings = findings;
        Unit = findings.Unit;
        AsOf = asOf;
        _order = DecisionOrder.Of(findings.Unit);
        _starts = DecisionOrder.Starts(findings, _order);
        _columns = new(() => Examined(findings, asOf));
        _notices = new(() => [.. DossierNotices.For(findings.Unit, asOf)]);
    }

    internal UnitDecisions(UnitDossiers unit, LocalDate asOf, ImmutableArray<Diagnostic> diagnostics)
    {
        (Unit, AsOf, Diagnostics, _order, _starts) = (unit, asOf, diagnostics, [], [0]);
        _notices = new([]);
    }

    /// <summary>The unit's dossiers.</summary>
    public UnitDossiers Unit { get; }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Why the unit could not be decided; empty where it was.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What whoever reads the decisions should know about the records they rest on.</summary>
    public ImmutableArray<Notice> Notices => _notices.Value;

    /// <inheritdoc/>
    public int Count => _starts[^1];

    /// <summary>The decision at a place of the order, with its findings; made anew at each call.</summary>
    public Decision this[int index] => DecisionMaker.Make(this, OutcomeAt(index));

    /// <summary>The decision on one candidate and one award.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    public Decision this[CandidateId candidate, AwardId award] => DecisionMaker.Make(this, OutcomeOf(candidate, award));

    /// <summary>The outcomes in order, without values read or reasons: allocates nothing per decision.</summary>
    public IEnumerable<DecisionOutcome> Outcomes
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return OutcomeAt(i);
            }
        }
    }

    /// <summary>The full decision behind an outcome of this unit.</summary>
    public Decision Decide(DecisionOutcome outcome) => DecisionMaker.Make(this, outcome);

    /// <inheritdoc/>
    public IEnumerator<Decision> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal UnitFindings Findings => _findings ?? throw new InvalidOperationException("The unit could not be decided.");

    internal Subject SubjectOf(DecisionOutcome outcome) => new(_columns!.Value, outcome.AwardRule.Kind, outcome.Index);

    internal DecisionOutcome OutcomeOf(CandidateId candidate, AwardId award, CandidateKind? kind = null) => Outcomes
        .Where(outcome => outcome.Candidate.Id == candidate && outcome.Award.Id == award && (kind is null || outcome.Candidate.Kind == kind))
        .Select(outcome => (DecisionOutcome?)outcome)
        .FirstOrDefault()
        ?? throw new KeyNotFoundException($"There is no decision on `{award}` for `{candidate}` in unit `{Unit.Unit.Id}`.");

    private DecisionOutcome OutcomeAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var position = _starts.BinarySearch(index);
        position = position < 0 ? ~position - 1 : position;
        while (_starts[position + 1] == index)
        {
            position++;
        }

        var (kind, candidate) = _order[position];
        var findings = Findings[kind];
        return new(DecisionOrder.Candidate(Unit, kind, candidate), findings, findings.Plan.Awards[index - _starts[position]], candidate);
    }

    // Reasons are found by looking again: the columns of the evaluation itself are long in use by another unit.
    private static UnitColumns Examined(UnitFindings findings, LocalDate asOf)
    {
        var columns = findings.Plan.NewColumns(asOf);
        UnitEvaluator.Run(findings.Plan, columns, findings.Unit);
        if (findings.Unit.Collectives.Length > 0)
        {
            columns.MembersOf(0);
        }

        return columns;
    }
}
