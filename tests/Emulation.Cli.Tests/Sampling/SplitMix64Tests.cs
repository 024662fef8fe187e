using Emulation.Cli.Sampling;

namespace Emulation.Cli.Tests.Sampling;

public class SplitMix64Tests
{
    [Fact]
    public void Next_FromSeed1234567_GivesThePublishedNumbers()
    {
        var random = new SplitMix64(1234567);

        ulong[] numbers = [random.Next(), random.Next(), random.Next(), random.Next(), random.Next()];

        // The reference sequence of the algorithm for this seed.
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            numbers);
    }

    [Fact]
    public void Below_ManyDraws_GivesEveryNumberBelowTheBoundAboutEquallyOften()
    {
        var random = new SplitMix64(7);
        var seen = new int[10];

        for (var i = 0; i < 100_000; i++) seen[random.Below(10)]++;

        Assert.All(seen, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void Pick_WithWeights_FollowsThem()
    {
        var random = new SplitMix64(7);

        var firsts = Enumerable.Range(0, 10_000).Count(_ => random.Pick<string>([(90, "a"), (0, "never"), (10, "b")]) == "a");

        Assert.InRange(firsts, 8_800, 9_200);
    }

    [Fact]
    public void SeedOf_DifferentParts_AreDifferent()
    {
        var seeds = Enumerable.Range(0, 100_000).Select(part => SplitMix64.SeedOf(1, (ulong)part)).ToHashSet();

        Assert.Equal(100_000, seeds.Count);
    }
}
