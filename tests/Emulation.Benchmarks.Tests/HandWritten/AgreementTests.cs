using Emulation.Benchmarks.HandWritten;
using Emulation.Domain.Candidates;

namespace Emulation.Benchmarks.Tests.HandWritten;

/// <summary>A baseline that found something else would measure something else.</summary>
public class AgreementTests
{
    private readonly Agreement _agreement = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Differences_PeopleOfEveryKind_AreNone(int seed) =>
        Assert.Empty(Units(seed, 200).SelectMany(_agreement.Differences).Take(5));

    [Fact]
    public void Differences_SampledPeople_AreNone() =>
        Assert.Empty(Population.Units(5_000).SelectMany(_agreement.Differences).Take(5));

    [Fact]
    public void RandomPopulation_EveryCriterion_HasEveryAnswer()
    {
        var seen = Units(seed: 1, count: 600).SelectMany(_agreement.AnswersIn).ToLookup(each => each.Criterion, each => each.Answers);

        Assert.Equal(75, seen.Count);
        Assert.Empty(seen
            .Where(each => !new[] { Answers.NotMet, Answers.Unknown, Answers.Met }.All(answer => each.Any(column => column.Contains(answer))))
            .Select(each => each.Key));
    }

    private static IEnumerable<UnitDossiers> Units(int seed, int count)
    {
        var people = new RandomPopulation(seed);
        return Enumerable.Range(0, count).Select(_ => people.Unit());
    }
}
