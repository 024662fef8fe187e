using Emulation.Rules.Measuring;

namespace Emulation.Rules.Tests.Measuring;

public class HistoryTests
{
    private const int Cases = 500;

    [Fact]
    public void AtLeast_RandomMasks_AgreesWithCounting() => ForRandomHistories((history, random) =>
    {
        var times = random.Next(1, 8);
        Assert.Equal(Between(history, held => held.Count(each => each) >= times), history.AtLeast(times));
    });

    [Fact]
    public void Throughout_RandomMasks_AgreesWithLookingAtEachPeriod() => ForRandomHistories((history, random) =>
    {
        var years = random.Next(0, 12);
        Assert.Equal(Between(history, held => held.Take(years).All(each => each)), history.Throughout(History.Window(years)));
    });

    [Fact]
    public void RunsOf_RandomMasks_EndWhereEveryPeriodOfTheRunHolds() => ForRandomHistories((history, random) =>
    {
        var times = random.Next(1, 6);
        var runs = history.RunsOf(times);
        Assert.Equal(Ends(Bits(history.Yes), times), Bits(runs.Yes));
        Assert.Equal(Ends(Bits(history.Possible), times), Bits(runs.Possible));
    });

    [Fact]
    public void Within_RandomMasks_KnowsThatNothingHoldsOutside() => ForRandomHistories((history, random) =>
    {
        var years = random.Next(0, History.Depth + 3);
        var within = history.Within(History.Window(years));
        for (var k = 0; k < History.Depth; k++)
        {
            Assert.Equal(k < years && Bits(history.Yes)[k], Bits(within.Yes)[k]);
            Assert.Equal(k < years && Bits(history.Possible)[k], Bits(within.Possible)[k]);
        }
    });

    [Fact]
    public void AndOr_RandomMasks_CombineEachPeriod() => ForRandomHistories((history, random) =>
    {
        var other = Random(random);
        for (var k = 0; k < History.Depth; k++)
        {
            Assert.Equal(Math.Min(At(history, k), At(other, k)), At(history.And(other), k));
            Assert.Equal(Math.Max(At(history, k), At(other, k)), At(history.Or(other), k));
        }
    });

    [Theory]
    [InlineData(0, 0UL)]
    [InlineData(1, 1UL)]
    [InlineData(3, 0b111UL)]
    [InlineData(63, ulong.MaxValue >> 1)]
    [InlineData(64, ulong.MaxValue)]
    [InlineData(100, ulong.MaxValue)]
    public void Window_Years_AreTheLastBits(int years, ulong expected) => Assert.Equal(expected, History.Window(years));

    [Fact]
    public void Nothing_Ever_IsUnknownInEachPeriod()
    {
        Assert.Equal(Tri.Unknown, History.Nothing.AtLeast(1));
        Assert.Equal(Tri.Unknown, History.Nothing.Throughout(1));
    }

    // A run of three that reaches to the last period but one: it ends there, and an unknown year in between may lengthen it.
    [Fact]
    public void RunsOf_GapThatIsNotKnown_IsPossibleButNotCertain()
    {
        var history = new History(0b1011, 0b1111);

        Assert.Equal(0UL, history.RunsOf(3).Yes);
        Assert.Equal(0b0011UL, history.RunsOf(3).Possible);
    }

    private static void ForRandomHistories(Action<History, Random> check)
    {
        var random = new Random(20_241);
        for (var n = 0; n < Cases; n++)
        {
            check(Random(random), random);
        }
    }

    private static History Random(Random random)
    {
        var yes = Mask(random);
        return new(yes, yes | Mask(random));
    }

    // Long runs and long gaps as well as noise.
    private static ulong Mask(Random random) => random.Next(4) switch
    {
        0 => (ulong)random.NextInt64() << random.Next(2),
        1 => History.Window(random.Next(0, 65)) << random.Next(0, 10),
        2 => ~(1UL << random.Next(0, 10)),
        _ => (ulong)random.Next(0, 256),
    };

    private static byte Between(History history, Func<bool[], bool> holds) => Tri.Between(holds(Bits(history.Yes)), holds(Bits(history.Possible)));

    private static byte At(History history, int k) => Tri.Between(Bits(history.Yes)[k], Bits(history.Possible)[k]);

    private static bool[] Bits(ulong mask) => [.. Enumerable.Range(0, History.Depth).Select(k => (mask >> k & 1) != 0)];

    private static bool[] Ends(bool[] held, int times) =>
        [.. Enumerable.Range(0, held.Length).Select(k => Enumerable.Range(k, times).All(year => year < held.Length && held[year]))];
}
