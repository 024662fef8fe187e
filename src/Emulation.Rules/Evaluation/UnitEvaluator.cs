using System.Collections.Concurrent;
using Emulation.Domain.Candidates;
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
                AwardEvaluator.Step(rule, columns, findings);
            }
        }

        if (columns.Calls.Failures.Count > 0)
        {
            findings.Failures = [.. columns.Calls.Failures.Distinct()];
        }

        findings.Answers = columns.Calls.Answers;
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

    /// <summary>Finds whose decisions the negative list suspends.</summary>
    public static void Suspend(RulePlan plan, UnitColumns columns, UnitFindings findings)
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

    private static Contest ContestFor(AwardRule wanted, RulePlan plan, UnitColumns columns, UnitFindings findings)
    {
        Suspend(plan, columns, findings);
        foreach (var rule in plan.Order.TakeWhile(rule => rule != wanted).Where(rule => columns[rule.Kind].Count > 0))
        {
            AwardEvaluator.Step(rule, columns, findings);
        }

        AwardEvaluator.BeforeSelection(wanted, columns, findings);
        return Contest.Of(wanted, columns, findings[wanted.Kind]);
    }
}
