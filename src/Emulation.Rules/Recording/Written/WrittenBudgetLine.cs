using Emulation.Domain.Units;

namespace Emulation.Rules.Recording.Written;

/// <summary>What one fund pays.</summary>
public sealed record WrittenBudgetLine
{
    /// <summary>The unit whose candidates are paid; null for all units.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The authority from whose fund it comes; null where the dossiers do not tell.</summary>
    public string? Fund { get; init; }

    /// <summary>How many bonuses are sure.</summary>
    public required int Count { get; init; }

    /// <summary>Their sum in đồng.</summary>
    public required long Vnd { get; init; }

    /// <summary>How many are open.</summary>
    public required int OpenCount { get; init; }

    /// <summary>What the open ones come to in đồng if each is conferred.</summary>
    public required long OpenVnd { get; init; }

    /// <summary>How many there are whose amount is not known.</summary>
    public required int UnknownCount { get; init; }
}
