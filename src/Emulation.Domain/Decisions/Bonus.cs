using Emulation.Domain.Awards;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Citations;

namespace Emulation.Domain.Decisions;

/// <summary>The money that goes with an award (tiền thưởng).</summary>
/// <param name="Vnd">What is paid in đồng; 0 where it is paid under another title.</param>
/// <param name="Citation">Where the multiple or the amount stands.</param>
public sealed record Bonus(long Vnd, Citation Citation)
{
    /// <summary>The multiple of the base, the factor for collectives and households included; null where a fixed amount is paid.</summary>
    public Multiple? Multiple { get; init; }

    /// <summary>The base in đồng in force on the decision date; null where a fixed amount is paid.</summary>
    public long? Base { get; init; }

    /// <summary>The product in whole đồng before it was rounded; null where rounding changed nothing.</summary>
    public long? RoundedFrom { get; init; }

    /// <summary>The title of the same counted period that is paid instead, or null.</summary>
    public AwardId? PaidUnder { get; init; }
}
