using System.Collections.Immutable;

namespace Emulation.Rules.Recording.Written;

/// <summary>What the decisions pay.</summary>
public sealed record WrittenBudget
{
    /// <summary>The totals of each fund over all units.</summary>
    public required ImmutableArray<WrittenBudgetLine> Funds { get; init; }

    /// <summary>The totals of each unit and fund.</summary>
    public required ImmutableArray<WrittenBudgetLine> Units { get; init; }
}
