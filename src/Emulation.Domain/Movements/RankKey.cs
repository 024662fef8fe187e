using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Movements;

/// <summary>One key by which a round ranks entries.</summary>
/// <param name="Name">The score that it reads; for a jury's total the name by which reports call it.</param>
/// <param name="Descending">Whether more is better.</param>
public sealed record RankKey(string Name, bool Descending = true)
{
    // One and the same, so that two keys that read the same score are equal.
    private static readonly ImmutableSortedDictionary<string, Rational> _none = ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal);

    /// <summary>
    /// Of a jury's total the criteria with their weights, each more than 0; empty where the key is a score. The total is the sum,
    /// over the criteria, of the weight times the mean of the jurors' marks, exactly.
    /// </summary>
    public ImmutableSortedDictionary<string, Rational> Criteria { get; init; } = _none;

    /// <summary>Of a jury's total: how many of the highest and of the lowest marks are dropped, at least 0; instances, even where a mark is repeated.</summary>
    public int Drop { get; init; }

    /// <summary>Whether that many of the jurors' totals are dropped, and not of the marks of each criterion by itself.</summary>
    public bool DropsTotals { get; init; }

    /// <summary>Whether it is a jury's total.</summary>
    public bool IsJury => !Criteria.IsEmpty;
}
