using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>In which problems the invariants that do not hold everywhere are promised.</summary>
internal static class Promises
{
    /// <summary>One place more takes nobody's place away.</summary>
    public static bool HouseMonotone(Instance given) => given.Regime is Regime.TreeCaps or Regime.TreeFloors
        || (given.Regime == Regime.OneToOne && given.Caps.IsEmpty);

    /// <summary>One who withdraws lets in one at most and drops nobody.</summary>
    public static bool OneForOne(Instance given) =>
        (HouseMonotone(given) || (given.Regime == Regime.OpenFirst && given.Caps.IsEmpty))
        && (given.UnfilledFloor == UnfilledFloor.Revert || given.Floors.IsEmpty);

    /// <summary>To declare that one is a member of a protected group never loses a place.</summary>
    public static bool TraitNeverHurts(Instance given) =>
        given.Regime is Regime.TreeFloors or Regime.OneToOne or Regime.OneToAll or Regime.OpenFirst or Regime.SetAsides;
}
