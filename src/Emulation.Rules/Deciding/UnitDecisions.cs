using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Rules.Compilation;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Custom;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Paying;
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
    private readonly Lazy<DecisionOrder> _order;
    private readonly Lazy<ExaminedUnit>? _examined;
    private readonly Lazy<ImmutableArray<Notice>> _notices;

    internal UnitDecisions(UnitFindings findings, RuleSet rules)
    {
        var asOf = rules.AsOf;
        _findings = findings;
        Unit = findings.Unit;
        RuleSet = rules;
        _order = new(() => DecisionOrder.Of(findings));
        _examined = new(() => new(findings, asOf));
        _notices = new(() =>
        [
            .. ScopeNotices.For(findings.Plan.Undecided, findings.Unit.Unit.Id),
            .. DossierNotices.For(findings.Unit, asOf),
            .. WordNotices.For(findings.Unit, rules.Words),
            .. RulingNotices.For(findings, asOf),
            .. SpanningNotices.For(findings),
            .. CustomNotices.For(findings.Failures),
        ]);
    }

    internal UnitDecisions(UnitDossiers unit, RuleSet rules, ImmutableArray<Diagnostic> diagnostics)
    {
        (Unit, RuleSet, Diagnostics) = (unit, rules, diagnostics);
        _order = new(DecisionOrder.Nothing);
        _notices = new([]);
    }

    /// <summary>The unit's dossiers, with what the host's facts supplied.</summary>
    public UnitDossiers Unit { get; }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf => RuleSet.AsOf;

    /// <summary>The compiled policies that decided; its <see cref="RuleSet.Hash"/> says which.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Why the unit could not be decided; empty where it was.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Policies that may bind the unit and records that do not count or contradict each other; the notices about the texts of the law are those of <see cref="RuleSet.Notices"/>.</summary>
    public ImmutableArray<Notice> Notices => _notices.Value;

    /// <summary>The policies that bind the unit, highest layer first; empty where the unit could not be decided.</summary>
    public ImmutableArray<Policy> Policies => _findings is null ? [] : _findings.Plan.Deciding;

    /// <inheritdoc/>
    public int Count => _order.Value.Count;

    /// <summary>The decision at a place of the order, with its findings; made anew at each call.</summary>
    public Decision this[int index] => DecisionMaker.Make(this, OutcomeAt(index));

    /// <summary>The decision on one candidate and one award.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision; the message says which of the two is not known here, and the nearest id that is.</exception>
    public Decision this[CandidateId candidate, AwardId award] => DecisionMaker.Make(this, OutcomeOf(candidate, award));

    /// <summary>The outcomes in order, without values read or reasons: allocates nothing per decision.</summary>
    public IEnumerable<DecisionOutcome> Outcomes
    {
        get
        {
            foreach (var (kind, candidate) in _order.Value.Candidates)
            {
                var findings = Findings[kind];
                foreach (var rule in findings.Plan.Awards)
                {
                    yield return new(DecisionOrder.Candidate(Unit, kind, candidate), findings, rule, candidate);
                }
            }
        }
    }

    /// <summary>Whether the award of an outcome of this unit is for the candidate; where it is not, nothing else was looked at.</summary>
    public Outcome AppliesTo(DecisionOutcome outcome) => (Outcome)AppliesToKernel.Test(
        outcome.Award.Definition, outcome.Candidate, (int?)Unit.SectorOf(outcome.Candidate) ?? -1, AsOf);

    /// <summary>The full decision behind an outcome of this unit.</summary>
    public Decision Decide(DecisionOutcome outcome) => DecisionMaker.Make(this, outcome);

    /// <summary>What an outcome of this unit pays, as <see cref="Decision.Bonus"/>, without the rest of the decision.</summary>
    public Bonus? BonusOf(DecisionOutcome outcome) => Bonuses.For(this, outcome);

    /// <inheritdoc/>
    public IEnumerator<Decision> GetEnumerator()
    {
        foreach (var outcome in Outcomes)
        {
            yield return Decide(outcome);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What failed of the host's code.</summary>
    internal ImmutableArray<CustomFailure> Failures => _findings?.Failures ?? [];

    internal UnitFindings Findings => _findings ?? throw new InvalidOperationException("The unit could not be decided.");

    /// <summary>What awards pay, or null where no policy says or the unit could not be decided.</summary>
    internal BonusTerms? Terms => _findings?.Plan.BonusTerms;

    internal Subject SubjectOf(DecisionOutcome outcome) => _examined!.Value.SubjectOf(outcome.AwardRule.Kind, outcome.Index);

    /// <summary>What the selection for the award of an outcome went by, with the ranks of all who competed; null where no quota applies.</summary>
    internal SelectionFindings? SelectionOf(DecisionOutcome outcome) =>
        _examined!.Value.Findings.Selections.FirstOrDefault(each => each.Rule.Award.Id == outcome.Award.Id && each.Rule.Kind == outcome.AwardRule.Kind);

    /// <summary>The ranking keys of the candidate of an outcome, preferences included; greater is better.</summary>
    internal ImmutableArray<decimal?> KeysOf(DecisionOutcome outcome)
    {
        var subject = SubjectOf(outcome);
        var preferred = new byte[outcome.AwardRule.Preferences.Length];
        for (var p = 0; p < preferred.Length; p++)
        {
            preferred[p] = outcome.AwardRule.Preferences[p].Kernel.Examine(subject).Outcome;
        }

        return RankingKeys.Of(outcome.AwardRule, subject.Columns, subject.Index, preferred, Unit.Unit.Id);
    }

    /// <summary>The outcomes of the same candidate, one for each award.</summary>
    internal IEnumerable<DecisionOutcome> OutcomesOf(DecisionOutcome outcome)
    {
        var findings = Findings[outcome.Candidate.Kind];
        foreach (var rule in findings.Plan.Awards)
        {
            yield return new(outcome.Candidate, findings, rule, outcome.Index);
        }
    }

    internal DecisionOutcome OutcomeOf(CandidateId candidate, AwardId award, CandidateKind? kind = null) => Outcomes
        .Where(outcome => outcome.Candidate.Id == candidate && outcome.Award.Id == award && (kind is null || outcome.Candidate.Kind == kind))
        .Select(outcome => (DecisionOutcome?)outcome)
        .FirstOrDefault()
        ?? throw UnknownDecision.In(this, candidate, award);

    /// <summary>Returns the id of the unit, the decision date, and how many decisions there are or the codes of why there are none.</summary>
    public override string ToString()
    {
        var codes = string.Join(' ', Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"unit `{Unit.Unit.Id}` on {AsOf:uuuu-MM-dd}: {(Diagnostics.IsEmpty ? $"{Count} decided" : $"not decided ({codes})")}");
    }

    private DecisionOutcome OutcomeAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var (kind, candidate, award) = _order.Value.At(index);
        var findings = Findings[kind];
        return new(DecisionOrder.Candidate(Unit, kind, candidate), findings, findings.Plan.Awards[award], candidate);
    }
}
