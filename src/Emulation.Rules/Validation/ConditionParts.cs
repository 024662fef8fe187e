using Emulation.Domain.Conditions;

namespace Emulation.Rules.Validation;

/// <summary>Walks through conditions.</summary>
public static class ConditionParts
{
    /// <summary>The conditions that stand directly inside another one.</summary>
    public static IEnumerable<Condition> Of(Condition condition) => condition switch
    {
        AllCondition all => all.Parts,
        AnyCondition any => any.Parts,
        AtLeastCondition atLeast => atLeast.Parts,
        NotCondition not => [not.Part],
        MembersCondition members => [members.Where],
        LeadsCondition leads => [leads.Where],
        SpanCondition span => new[] { span.EveryYear, span.Where }.OfType<Condition>(),
        _ => [],
    };

    /// <summary>A condition with all that stands inside it.</summary>
    public static IEnumerable<Condition> Everything(Condition condition)
    {
        var open = new Stack<Condition>([condition]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var part in Of(next))
            {
                open.Push(part);
            }
        }
    }
}
