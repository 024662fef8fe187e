using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Units;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Stepping;

/// <summary>The awards that bind a unit, as steps that another runner may let run; the order is that of the built-in runner.</summary>
/// <remarks>Immutable and safe for any number of threads. Units that the same policies bind have the same plan: the same object.</remarks>
public sealed class AwardPlan
{
    private static readonly ConditionalWeakTable<RulePlan, AwardPlan> _plans = [];

    private readonly ConcurrentBag<UnitColumns> _spare = [];

    private AwardPlan(RulePlan plan, RuleSet rules)
    {
        (Rules, RuleSet) = (plan, rules);
        var steps = ImmutableArray.CreateBuilder<AwardStep>();
        var made = new Dictionary<AwardRule, AwardStep>(ReferenceEqualityComparer.Instance);
        foreach (var rule in plan.Order)
        {
            var after = rule.After.Select(earlier => made[earlier]).OrderBy(step => step.Place);
            var policies = plan.Policies.Where(policy => policy.Awards.Any(provision => provision.Award == rule.Award.Id)).Select(policy => policy.Id);
            made[rule] = new(this, rule, steps.Count, [.. after], [.. policies]);
            steps.Add(made[rule]);
        }

        Steps = steps.ToImmutable();
    }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf => RuleSet.AsOf;

    /// <summary>The compiled policies that the plan is part of.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The steps, each after those that it reads.</summary>
    public ImmutableArray<AwardStep> Steps { get; }

    internal RulePlan Rules { get; }

    /// <summary>The plan of the policies that bind <paramref name="unit"/>: the general ones, and those of the scopes it stands in.</summary>
    public static AwardPlan For(RuleSet rules, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(unit);
        return _plans.GetValue(rules.PlanFor(unit), plan => new(plan, rules));
    }

    /// <summary>Begins the evaluation of a unit with the plan of the policies that bind it: nothing is decided yet.</summary>
    /// <param name="rules">The compiled policies.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">
    /// Handed to the host's conditions and facts for as long as the evaluation lives. When it is cancelled, code that does not come back is
    /// left behind on a thread of its own, and what was called throws.
    /// </param>
    /// <exception cref="OperationCanceledException">The token was cancelled while the host's facts were asked.</exception>
    public static StepwiseEvaluation Begin(RuleSet rules, UnitDossiers unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(For(rules, unit.Unit), unit, cancellationToken);
    }

    internal UnitColumns Rent() => _spare.TryTake(out var used) ? used : Rules.NewColumns(AsOf);

    internal void Return(UnitColumns columns) => _spare.Add(columns);
}
