using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>Ranks of numbers.</summary>
internal static class Ranks
{
    /// <summary>The ranks of numbers that stand best first: equal ones share the better rank, as in 1, 2, 2, 4.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<Rational> bestFirst)
    {
        var ranks = ImmutableArray.CreateBuilder<int>(bestFirst.Length);
        for (var i = 0; i < bestFirst.Length; i++)
        {
            ranks.Add(i > 0 && bestFirst[i] == bestFirst[i - 1] ? ranks[i - 1] : i + 1);
        }

        return ranks.MoveToImmutable();
    }

    /// <summary>Average ranks, 1 the highest number: equal ones share the mean of the ranks that they take up.</summary>
    public static ImmutableArray<Rational> Average(ImmutableArray<Rational> numbers)
    {
        var ranks = new Rational[numbers.Length];
        foreach (var (better, equal) in Groups(numbers))
        {
            foreach (var i in equal)
            {
                ranks[i] = better + Rational.Of(equal.Length + 1, 2);
            }
        }

        return [.. ranks];
    }

    /// <summary>The sum of t³ - t over the groups of t equal numbers.</summary>
    public static Rational TieTerm(ImmutableArray<Rational> numbers)
    {
        Rational sum = 0;
        foreach (var (_, equal) in Groups(numbers))
        {
            Rational size = equal.Length;
            sum += (size * size * size) - size;
        }

        return sum;
    }

    private static IEnumerable<(int Better, int[] Equal)> Groups(ImmutableArray<Rational> numbers)
    {
        var better = 0;
        foreach (var group in Enumerable.Range(0, numbers.Length).GroupBy(i => numbers[i]).OrderByDescending(group => group.Key))
        {
            int[] equal = [.. group];
            yield return (better, equal);
            better += equal.Length;
        }
    }
}
