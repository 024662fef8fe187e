using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Evaluation;

/// <summary>A service that is asked about many dates keeps the rule sets of the latest of them.</summary>
public class EvaluatorCacheTests
{
    [Fact]
    public void For_MoreThanAreKept_ForgetsThoseThatWereNotUsedLately()
    {
        var made = new List<EvaluationOptions>();
        var cache = new EvaluatorCache(4, options =>
        {
            made.Add(options);
            return new(Given.Law.RuleSetFor(new(Given.AsOf)));
        });
        var first = cache.For(Day(0));
        for (var day = 1; day < 20; day++)
        {
            cache.For(Day(day));
            Assert.Same(first, cache.For(Day(0))); // in use all the time
        }

        cache.For(Day(1)); // long forgotten

        Assert.Equal([.. Enumerable.Range(0, 20), 1], made.Select(options => Period.DaysBetween(Given.AsOf, options.AsOf)));
    }

    [Fact]
    public void For_OptionsThatSayTheSame_MakesOne()
    {
        var made = 0;
        var cache = new EvaluatorCache(4, _ => new(Made(ref made)));

        Assert.Same(cache.For(Day(0)), cache.For(Day(0)));
        Assert.Equal(1, made);
    }

    private static RuleSet Made(ref int made)
    {
        made++;
        return Given.Law.RuleSetFor(new(Given.AsOf));
    }

    private static EvaluationOptions Day(int day) => new(Given.AsOf.PlusDays(day));
}
