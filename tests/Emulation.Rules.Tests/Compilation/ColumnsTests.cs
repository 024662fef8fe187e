using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Tests.Compilation;

public class ColumnsTests
{
    private static readonly byte[] _values = [Tri.NotMet, Tri.Unknown, Tri.Met, Tri.Irrelevant];

    [Fact]
    public void Combine_ColumnsOfAnyLength_TakesTheLeastOrTheGreatestOfEach() => ForAnyLength((first, second) =>
    {
        Assert.Equal(first.Zip(second, Math.Min), Combined(first, second, (a, b) => Columns.Combine(a, b, all: true)));
        Assert.Equal(first.Zip(second, Math.Max), Combined(first, second, (a, b) => Columns.Combine(a, b, all: false)));
    });

    [Fact]
    public void CombineAlternative_ColumnsOfAnyLength_PassesOverWhatIsIrrelevant() => ForAnyLength((first, second) =>
    {
        var best = first.Select(value => Math.Min(value, Tri.Met)).ToArray();

        Assert.Equal(
            best.Zip(second, (mine, theirs) => theirs == Tri.Irrelevant ? mine : Math.Max(mine, theirs)),
            Combined(best, second, Columns.CombineAlternative));
    });

    private delegate void Combination(Span<byte> outcomes, ReadOnlySpan<byte> part);

    private static byte[] Combined(byte[] first, byte[] second, Combination combine)
    {
        byte[] outcomes = [.. first];
        combine(outcomes, second);
        return outcomes;
    }

    private static void ForAnyLength(Action<byte[], byte[]> check)
    {
        var random = new Random(16);
        for (var length = 0; length < 70; length++)
        {
            // A borrowed column may be longer than what is asked for.
            check(random.GetItems(_values, length), random.GetItems(_values, length));
            check(random.GetItems(_values, length), random.GetItems(_values, length + 9));
        }
    }
}
