using System.Linq.Expressions;
using Emulation.NRules.Facts;
using Emulation.Rules.Stepping;
using global::NRules.RuleModel;
using global::NRules.RuleModel.Builders;

namespace Emulation.NRules.Definitions;

/// <summary>The rule of one award and kind of candidate.</summary>
internal static class StepRule
{
    /// <summary>The name of a step's rule.</summary>
    public static string NameOf(AwardStep step) => $"{step.Award.Id} ({step.Kind})";

    public static IRuleDefinition For(AwardStep step)
    {
        var builder = new RuleBuilder();
        builder.Name(NameOf(step));
        builder.Description(step.Award.Definition.Name.En);
        builder.Tag(PolicyRules.Tag);
        builder.Property(PolicyRuleProperties.Award, step.Award.Id);
        builder.Property(PolicyRuleProperties.Kind, step.Kind);
        builder.Property(PolicyRuleProperties.Policies, step.Policies);
        builder.Property(PolicyRuleProperties.Citations, step.Citations);

        // No two have the same priority: what comes earlier in the plan fires earlier, so that nothing is decided on what is about to change.
        builder.Priority(PolicyRules.HighestPriority - 1 - step.Place);
        var conditions = builder.LeftHandSide();
        foreach (var kind in step.Reads)
        {
            var roster = Expression.Parameter(typeof(Roster), $"roster{kind}");
            Match(conditions, roster, nameof(Roster.Kind), kind);
        }

        foreach (var earlier in step.After)
        {
            var settled = Expression.Parameter(typeof(AwardSettled), $"settled{earlier.Place}");
            Match(conditions, settled, nameof(AwardSettled.Place), earlier.Place);
        }

        builder.RightHandSide().Action(Settle(step));
        return builder.Build();
    }

    // One fact each: nothing is joined.
    private static void Match(GroupBuilder conditions, ParameterExpression fact, string property, object value) =>
        conditions.Pattern(fact.Type, fact.Name).Condition(
            Expression.Lambda(Expression.Equal(Expression.Property(fact, property), Expression.Constant(value)), fact));

    private static Expression<Action<IContext, Roster>> Settle(AwardStep step)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var roster = Expression.Parameter(typeof(Roster), $"roster{step.Kind}");
        Action<IContext, Roster> settle = (each, dossiers) => dossiers.Units.Settle(each, step);
        return Expression.Lambda<Action<IContext, Roster>>(Expression.Invoke(Expression.Constant(settle), context, roster), context, roster);
    }
}
