using Emulation.Domain.Awards;

namespace Emulation.Rules.Recording.Written;

/// <summary>The money that goes with an award.</summary>
public sealed record WrittenBonus
{
    /// <summary>The multiple of the base; null where a fixed amount is paid.</summary>
    public string? Multiple { get; init; }

    /// <summary>The base in đồng; null where a fixed amount is paid.</summary>
    public long? Base { get; init; }

    /// <summary>What is paid in đồng; 0 where it is paid under another title.</summary>
    public required long Vnd { get; init; }

    /// <summary>The product in đồng before it was rounded; null where rounding changed nothing.</summary>
    public long? RoundedFrom { get; init; }

    /// <summary>The title of the same period that is paid instead, or null.</summary>
    public AwardId? PaidUnder { get; init; }

    /// <summary>Where the multiple or the amount stands.</summary>
    public required string Cite { get; init; }
}
