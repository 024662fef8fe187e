using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>Compares what two conditions ask for.</summary>
internal static class ConditionStrictness
{
    /// <summary>How the condition of a lower text stands to that of a higher one.</summary>
    public static Strictness Compare(Condition lower, Meaning lowerMeaning, Condition higher, Meaning higherMeaning) => Of(
        new Implication(lowerMeaning, higherMeaning, Place.Criterion).Holds(lower, higher),
        new Implication(higherMeaning, lowerMeaning, Place.Criterion).Holds(higher, lower));

    /// <summary>What two implications come to.</summary>
    public static Strictness Of(bool lowerImpliesHigher, bool higherImpliesLower) => (lowerImpliesHigher, higherImpliesLower) switch
    {
        (true, true) => Strictness.Equal,
        (true, false) => Strictness.Stricter,
        (false, true) => Strictness.Looser,
        _ => Strictness.CannotTell,
    };
}
