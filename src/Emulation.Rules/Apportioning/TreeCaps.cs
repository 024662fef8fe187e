using System.Collections.Immutable;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Apportioning;

/// <summary>A percentage as caps of units and as a cap of their parent: two readings that can differ.</summary>
/// <remarks>
/// Ten units of 6 at 15%, rounded down: no unit has a place, and the parent has 9. Which reading a text means, the text must say:
/// each unit its own cap, with the parent's on top (<see cref="UnitCaps"/>, <see cref="EffectiveMax"/>), or the parent's cap worked
/// out once and apportioned over the units (<see cref="Apportioned"/>).
/// </remarks>
public sealed class TreeCaps
{
    private TreeCaps(ImmutableArray<int> unitCaps, int parentBase, int parentCap, Apportionment? apportioned)
    {
        (UnitCaps, ParentBase, ParentCap, Apportioned) = (unitCaps, parentBase, parentCap, apportioned);
        UnitSum = unitCaps.Sum();
    }

    /// <summary>What the rule gives each unit, in the order of the units.</summary>
    public ImmutableArray<int> UnitCaps { get; }

    /// <summary>The sum of <see cref="UnitCaps"/>.</summary>
    public int UnitSum { get; }

    /// <summary>The sum of the units' bases.</summary>
    public int ParentBase { get; }

    /// <summary>What the parent's rule gives the summed base.</summary>
    public int ParentCap { get; }

    /// <summary>
    /// The most that can be given where units and parent are both capped: the lesser of <see cref="ParentCap"/> and
    /// <see cref="UnitSum"/>.
    /// </summary>
    public int EffectiveMax => Math.Min(ParentCap, UnitSum);

    /// <summary>
    /// The parent's cap apportioned over the units by their bases, none above its base; null where that was not asked for.
    /// </summary>
    public Apportionment? Apportioned { get; }

    /// <summary>Works the caps out.</summary>
    /// <param name="units">The units.</param>
    /// <param name="rule">The rule of each unit.</param>
    /// <param name="parentRule">The rule of the parent; null where it is that of the units.</param>
    /// <param name="apportionParent">By which method the parent's cap is apportioned; null where it is not.</param>
    /// <exception cref="ArgumentOutOfRangeException">A base is negative.</exception>
    /// <exception cref="OverflowException">The bases add up to more than <see cref="int.MaxValue"/>.</exception>
    public static TreeCaps Of(
        ImmutableArray<UnitBase> units, PlaceRule rule, PlaceRule? parentRule = null, ApportionmentMethod? apportionParent = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ImmutableArray<int> caps = [.. units.Select(unit => rule.Places(unit.Size))];
        var whole = units.Sum(unit => unit.Size);
        var parentCap = (parentRule ?? rule).Places(whole);
        return new(caps, whole, parentCap, apportionParent is not { } method ? null : Apportioner.Apportion(
            parentCap, [.. units.Select(unit => new ApportionedUnit(unit.Id, unit.Size) { Max = unit.Size })], method));
    }
}
