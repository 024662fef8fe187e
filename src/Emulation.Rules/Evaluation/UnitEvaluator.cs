using System.Collections.Concurrent;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Custom;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Evaluation;

/// <summary>Runs a rule set over units: award after award, each over a whole column of candidates.</summary>
/// <remarks>
/// Safe for any number of threads: each call works in columns of its own, which are kept for the next call.
/// Nothing is allocated but the findings.
/// </remarks>
internal sealed class UnitEvaluator(RuleSet rules)
{
    private readonly ConcurrentDictionary<RulePlan, ConcurrentBag<UnitColumns>> _columns = new(ReferenceEqualityComparer.Instance);

    public RuleSet Rules { get; } = rules;

    /// <param name="unit">The unit.</param>
    /// <param name="given">What was selected over several units; null where the unit is decided alone.</param>
    /// <param name="calls">The calls of the host's code; null where there is none.</param>
    public UnitFindings Evaluate(UnitDossiers unit, GivenSelections? given = null, CustomCalls? calls = null)
    {
        var plan = Rules.PlanFor(unit.Unit);
        var spare = _columns.GetOrAdd(plan, static _ => []);
        var columns = spare.TryTake(out var used) ? used : plan.NewColumns(Rules.AsOf);
        var findings = Run(plan, columns, unit, given, calls: calls);
        spare.Add(columns);
        return findings;
    }

    /// <summary>Evaluates the unit in columns that the caller keeps, to examine them afterwards.</summary>
    /// <param name="plan">The rules that bind the unit.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="given">What was selected over several units; null where the unit is decided alone.</param>
    /// <param name="keepsFields">Whether the ranks of all who competed are kept.</param>
    /// <param name="calls">The calls of the host's code; null where there is none yet.</param>
    public static UnitFindings Run(
        RulePlan plan, UnitColumns columns, UnitDossiers unit, GivenSelections? given = null, bool keepsFields = false, CustomCalls? calls = null)
    {
        columns.Load(unit, calls);
        var findings = new UnitFindings(plan, unit, columns.AsOf) { Given = given, KeepsFields = keepsFields };
        Suspend(plan, columns, findings);
        foreach (var rule in plan.Order)
        {
            if (columns[rule.Kind].Count > 0)
            {
                BeforeSelection(rule, columns, findings);
                Selection.Select(rule, columns, findings);
                Hold(rule, columns[rule.Kind], findings[rule.Kind]);
            }
        }

        if (columns.Calls.Failures.Count > 0)
        {
            findings.Failures = [.. columns.Calls.Failures.Distinct()];
        }

        return findings;
    }

    /// <summary>Finds who of the unit competes for an award, and decides nothing that comes after it; null where nobody of its kind is there.</summary>
    public Contest? ContestFor(AwardRule wanted, RulePlan plan, UnitDossiers unit, GivenSelections? given, CustomCalls? calls = null)
    {
        var spare = _columns.GetOrAdd(plan, static _ => []);
        var columns = spare.TryTake(out var used) ? used : plan.NewColumns(Rules.AsOf);
        columns.Load(unit, calls);
        var contest = columns[wanted.Kind].Count == 0 ? null : ContestFor(wanted, plan, columns, new(plan, unit, columns.AsOf) { Given = given });
        spare.Add(columns);
        return contest;
    }

    private static Contest ContestFor(AwardRule wanted, RulePlan plan, UnitColumns columns, UnitFindings findings)
    {
        Suspend(plan, columns, findings);
        foreach (var rule in plan.Order.TakeWhile(rule => rule != wanted).Append(wanted).Where(rule => columns[rule.Kind].Count > 0))
        {
            BeforeSelection(rule, columns, findings);
            if (rule != wanted)
            {
                Selection.Select(rule, columns, findings);
                Hold(rule, columns[rule.Kind], findings[rule.Kind]);
            }
        }

        return Contest.Of(wanted, columns, findings[wanted.Kind]);
    }

    private static void BeforeSelection(AwardRule rule, UnitColumns columns, UnitFindings findings)
    {
        Standards(rule, columns, findings[rule.Kind]);
        Vote(rule, columns[rule.Kind], findings[rule.Kind]);
    }

    private static void Suspend(RulePlan plan, UnitColumns columns, UnitFindings findings)
    {
        if (plan.Suspension is null)
        {
            return;
        }

        for (var kind = CandidateKind.Individual; kind <= CandidateKind.Entry; kind++)
        {
            var suspension = findings[kind].Suspension;
            for (var i = 0; i < suspension.Length; i++)
            {
                suspension[i] = (byte)NegativeList.State(plan.Suspension, columns[kind].Candidates[i].Dossier, columns.AsOf);
            }
        }
    }

    private static void Standards(AwardRule rule, UnitColumns columns, KindFindings findings)
    {
        var eligibility = findings.Eligibility(rule.Index);
        var (borrowed, spare) = (columns.Borrow(findings.Count), columns.Borrow(findings.Count));
        var applies = borrowed.AsSpan(0, findings.Count);
        var excluded = spare.AsSpan(0, findings.Count);
        if (Applies(rule, columns, applies, excluded))
        {
            eligibility.Fill(Tri.Irrelevant);
            foreach (var criterion in rule.Criteria)
            {
                Columns.Combine(eligibility, Criterion(criterion, rule, columns, findings, excluded), all: true);
            }

            if (rule.NeedsAlternative)
            {
                Alternatives(rule, columns, findings, excluded);
            }

            // No relevant criterion says anything about the candidate: that is not an answer.
            eligibility.Replace(Tri.Irrelevant, Tri.Unknown);
            Columns.Combine(eligibility, applies, all: true);
        }
        else
        {
            eligibility.Clear(); // NotMet
            PassOver(rule, findings);
        }

        columns.Return(borrowed);
        columns.Return(spare);
        if (rule.EligibleColumn >= 0)
        {
            eligibility.CopyTo(columns[rule.Kind].Eligible(rule.EligibleColumn));
        }
    }

    /// <summary>Finds whom the award is for and marks in <paramref name="excluded"/> whom it is not for; says whether it is for anybody.</summary>
    private static bool Applies(AwardRule rule, UnitColumns columns, Span<byte> applies, Span<byte> excluded)
    {
        if (rule.AppliesTo is not { } appliesTo)
        {
            applies.Fill(Tri.Met);
            return true;
        }

        appliesTo.Run(columns, rule.Kind, applies);
        for (var i = 0; i < excluded.Length; i++)
        {
            excluded[i] = applies[i] == Tri.NotMet ? Tri.Irrelevant : Tri.NotMet;
        }

        return applies.ContainsAnyExcept(Tri.NotMet);
    }

    private static void PassOver(AwardRule rule, KindFindings findings)
    {
        foreach (var criterion in rule.Criteria)
        {
            findings.Outcomes(criterion.Column).Fill(Tri.Irrelevant);
        }

        foreach (var alternative in rule.Alternatives)
        {
            findings.Outcomes(alternative.Column).Fill(Tri.Irrelevant);
        }
    }

    private static Span<byte> Criterion(CriterionRule criterion, AwardRule rule, UnitColumns columns, KindFindings findings, ReadOnlySpan<byte> excluded)
    {
        var outcomes = findings.Outcomes(criterion.Column);
        criterion.Kernel.Run(columns, rule.Kind, outcomes);
        if (rule.AppliesTo is not null)
        {
            Columns.Combine(outcomes, excluded, all: false);
        }

        return outcomes;
    }

    private static void Alternatives(AwardRule rule, UnitColumns columns, KindFindings findings, ReadOnlySpan<byte> excluded)
    {
        var borrowed = columns.Borrow(findings.Count);
        var best = borrowed.AsSpan(0, findings.Count);
        best.Clear();
        foreach (var alternative in rule.Alternatives)
        {
            Columns.CombineAlternative(best, Criterion(alternative, rule, columns, findings, excluded));
        }

        Columns.Combine(findings.Eligibility(rule.Index), best, all: true);
        columns.Return(borrowed);
    }

    private static void Vote(AwardRule rule, KindColumns columns, KindFindings findings)
    {
        var votes = findings.Vote(rule.Index);
        if (rule.Award.Vote is not { } vote)
        {
            votes.Clear(); // VoteOutcome.NotRequired
            return;
        }

        for (var i = 0; i < votes.Length; i++)
        {
            votes[i] = (byte)VoteCounter.Outcome(vote, rule.Award.Id, columns.Candidates[i].Dossier, columns.Periods[i].Id);
        }
    }

    private static void Hold(AwardRule rule, KindColumns columns, KindFindings findings)
    {
        if (rule.HeldColumn < 0)
        {
            return;
        }

        var held = columns.Held(rule.HeldColumn);
        var placed = columns.Placed(rule.HeldColumn);
        var eligibility = findings.Eligibility(rule.Index);
        var standing = findings.Standing(rule.Index);
        var vote = findings.Vote(rule.Index);
        var suspension = findings.Suspension;
        for (var i = 0; i < held.Length; i++)
        {
            var place = (Standing)standing[i] switch
            {
                Standing.NotSelected or Standing.NotConsidered => Tri.NotMet,
                Standing.Selected or Standing.NotSubjectToQuota => Tri.Met,
                _ => Tri.Unknown,
            };
            var procedure = (VoteOutcome)vote[i] switch
            {
                VoteOutcome.Failed => Tri.NotMet,
                VoteOutcome.NotHeld or VoteOutcome.NotChecked => Tri.Unknown,
                _ => (SuspensionState)suspension[i] == SuspensionState.None
                    || Rulings.OnSuspension(columns.Candidates[i].Dossier, rule.Award.Id, findings.AsOf) is not null ? Tri.Met : Tri.Unknown,
            };
            placed[i] = place;
            held[i] = Math.Min(eligibility[i], Math.Min(place, procedure));
        }
    }
}
