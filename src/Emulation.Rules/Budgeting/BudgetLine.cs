using Emulation.Domain.Units;

namespace Emulation.Rules.Budgeting;

/// <summary>What one fund pays for one unit.</summary>
/// <param name="Unit">The unit whose candidates are paid; null for all units.</param>
/// <param name="Fund">The authority from whose fund it comes; null where the dossiers do not tell which.</param>
public sealed record BudgetLine(UnitId? Unit, string? Fund)
{
    /// <summary>How many bonuses are sure: the award is conferred as decided, and nothing about it is open.</summary>
    public int Count { get; init; }

    /// <summary>Their sum in đồng.</summary>
    public long Vnd { get; init; }

    /// <summary>How many are open: the standards, the place, the vote or an open matter could still turn out either way.</summary>
    public int OpenCount { get; init; }

    /// <summary>What the open ones come to in đồng if each is conferred: an upper bound of what is added to <see cref="Vnd"/>.</summary>
    public long OpenVnd { get; init; }

    /// <summary>How many, sure or open, whose amount is not known: no base, or no authority.</summary>
    public int UnknownCount { get; init; }

    internal BudgetLine Plus(BudgetLine other) => this with
    {
        Count = Count + other.Count,
        Vnd = checked(Vnd + other.Vnd),
        OpenCount = OpenCount + other.OpenCount,
        OpenVnd = checked(OpenVnd + other.OpenVnd),
        UnknownCount = UnknownCount + other.UnknownCount,
    };
}
