using Emulation.Domain.Quotas;

namespace Emulation.Rules.Selecting;

/// <summary>A cap on the members of a group among those selected, the base being the number actually selected.</summary>
/// <param name="Rule">The share and its rounding.</param>
/// <param name="Taken">Places taken before the ranking; they belong to those selected.</param>
/// <param name="TakenByGroup">Those of them that members of the group have.</param>
internal readonly record struct GroupShare(PlaceRule Rule, PlaceRange Taken, PlaceRange TakenByGroup)
{
    /// <summary>
    /// Whether so many members of the group fit where so many others can be selected beside them and so many places are free.
    /// Where a number fits every smaller one does: one member less lowers the share by one at most.
    /// </summary>
    public static bool Fits(PlaceRule rule, int members, int others, int places, int taken, int takenByGroup) =>
        takenByGroup + members <= rule.Places((int)Math.Min(int.MaxValue, taken + Math.Min((long)places, (long)members + others)));
}
