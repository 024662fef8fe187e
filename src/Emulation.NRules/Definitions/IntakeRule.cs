using System.Linq.Expressions;
using Emulation.NRules.Facts;
using global::NRules.RuleModel;
using global::NRules.RuleModel.Builders;

namespace Emulation.NRules.Definitions;

/// <summary>The rule that takes in who was replaced and what other rules and the host supply, before anything is decided.</summary>
internal static class IntakeRule
{
    /// <summary>The rule's name.</summary>
    public const string Name = "emulation: facts supplied";

    private static readonly Action<IContext, SessionUnits, IEnumerable<SuppliedFact>> _take = (context, units, facts) =>
    {
        foreach (var kind in units.Supply(facts))
        {
            context.Update(units.Roster(kind));
        }
    };

    public static IRuleDefinition Definition()
    {
        var builder = new RuleBuilder();
        builder.Name(Name);
        builder.Tag(PolicyRules.Tag);
        builder.Priority(PolicyRules.HighestPriority);
        var conditions = builder.LeftHandSide();
        conditions.Pattern(typeof(SessionUnits), "units");
        var all = conditions.Pattern(typeof(IEnumerable<SuppliedFact>), "facts").Aggregate();
        all.Collect();
        all.Pattern(typeof(SuppliedFact), "fact");
        Expression<Action<IContext, SessionUnits, IEnumerable<SuppliedFact>>> action = (context, units, facts) => _take(context, units, facts);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }
}
