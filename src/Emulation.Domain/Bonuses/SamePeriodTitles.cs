namespace Emulation.Domain.Bonuses;

/// <summary>What is paid to somebody who earns several titles over the same counted period.</summary>
public enum SamePeriodTitles
{
    /// <summary>Each of them.</summary>
    Each,

    /// <summary>The one with the highest bonus only.</summary>
    HighestTitle,
}
