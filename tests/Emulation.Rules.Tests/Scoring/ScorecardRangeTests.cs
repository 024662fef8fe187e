using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>What is not known stays apart from zero: a range of totals, and a class only where every one of them has it.</summary>
public class ScorecardRangeTests
{
    private const string Small = """
        scorecard:
          groups:
            main: {cap: 9, bonus-cap: 50%, minus-cap: 3, items: {a: {points: 4, given: true, not-applicable: leaves-maximum}, b: {points: 6, per-case: 2}, c: {points: 3, bands: [{from: 2, points: 3}, {from: 1, below: 2, points: 1}], otherwise: 0}, d: {points: 5, role: minus, given: true}, e: {points: 6, role: bonus, given: true}}}
            rest: {weight: 1.5, items: {f: {points: 2, ranks: [2, 1]}, g: {points: 4, deduct: {x: 1, y: 3}, all-lost-at: 3}, h: {points: 2, fixed: true, not-applicable: leaves-maximum}}}
          classes: {high: {from: 80}, middle: {from: 40, below: 80}, low: {below: 40}}
        """;

    private static readonly Dictionary<string, string[]> _possible = new()
    {
        ["a"] = ["0", "1", "4", "n/a"],
        ["b"] = ["0", "1", "2", "3", "9"],
        ["c"] = ["0", "1", "2"],
        ["d"] = ["0", "2", "5"],
        ["e"] = ["0", "3", "6"],
        ["f"] = ["0", "1", "2"],
        ["g.x"] = ["0", "1", "4"],
        ["g.y"] = ["0", "1"],
        ["h"] = ["0", "1", "n/a"],
    };

    [Theory]
    [InlineData("", "0 to 25.5", null)]                                         // 9 + 4.5, and 8 × 1.5
    [InlineData("b=3 c=2 d=0 e=0 f=1 g.x=0 g.y=0 h=1", "21", "high")]           // the cap of 9 is full whatever a is, applying or not
    [InlineData("a=4 b=3 c=2 d=0 e=9 f=0 g.x=4 g.y=0 h=0", "13.5", "middle")]   // 9 + half of 9
    [InlineData("a=0 b=0 c=0 d=5 e=0 f=0 g.x=9 g.y=9 h=0", "0", "low")]         // −3 is not below the floor
    public void Score_SomeValues_GivesTheRange(string values, string total, string? found)
    {
        var result = ScorecardText.Read(Small).Score(values);

        Assert.Equal(total, result.Total.ToString());
        Assert.Equal(found, result.Class?.Id);
    }

    [Fact]
    public void Score_AnyValuesMissing_TotalsAndClassAreThoseOfEveryCompletion()
    {
        var card = ScorecardText.Read(Small);
        var random = new DeterministicRandom(20_240_601);
        var (certain, open) = (0, 0);
        for (var trial = 0; trial < 400; trial++)
        {
            var missing = _possible.Keys.Where(_ => random.Below(100) < 30).ToHashSet();
            var known = _possible.Keys.Where(name => !missing.Contains(name)).Select(name => $"{name}={random.Of(_possible[name])}").ToArray();
            var result = card.Score(string.Join(' ', known));

            var completions = Completions([.. missing], known).Select(values => card.Score(values)).ToArray();
            Assert.All(completions, one => Assert.True(one.Total.IsExact));
            Assert.True(result.Total.Least <= completions.Min(one => one.Total.Least), string.Join(' ', known));
            Assert.True(result.Total.Most >= completions.Max(one => one.Total.Least), string.Join(' ', known));
            if (result.Class is { } certainClass)
            {
                certain++;
                Assert.All(completions, one => Assert.Equal(certainClass, one.Class));
            }
            else
            {
                open++;
            }

            if (missing.Count == 0)
            {
                Assert.NotNull(result.Class);
            }

            Assert.Equal(missing.Order(StringComparer.Ordinal), result.Missing.Order(StringComparer.Ordinal));
        }

        Assert.True(certain > 50 && open > 50, $"{certain} certain, {open} open");
    }

    [Fact]
    public void Score_MoreValuesKnown_NeverWidensTheRange()
    {
        var card = ScorecardText.Read(Small);
        var random = new DeterministicRandom(7);
        for (var trial = 0; trial < 300; trial++)
        {
            var values = _possible.ToDictionary(each => each.Key, each => random.Of(each.Value));
            var (some, more) = (new List<string>(), new List<string>());
            foreach (var (name, value) in values)
            {
                var draw = random.Below(3);
                if (draw == 0) some.Add($"{name}={value}");
                if (draw <= 1) more.Add($"{name}={value}");
            }

            var (wide, narrow) = (card.Score(string.Join(' ', some)), card.Score(string.Join(' ', more)));

            Assert.True(wide.Total.Least <= narrow.Total.Least && wide.Total.Most >= narrow.Total.Most, string.Join(' ', more));
            Assert.True(wide.Class is null || wide.Class == narrow.Class, string.Join(' ', more));
        }
    }

    [Fact]
    public void Score_ValueThatCannotBe_IsNotKnownAndSaysWhy()
    {
        var card = ScorecardText.Read(Small);

        var result = card.Score("a=-1 b=1.5 f=n/a zz=3");

        var items = result.Groups.SelectMany(group => group.Items).ToDictionary(score => score.Item.Id);
        Assert.Equal(ScoreProblem.OutOfRange, items["a"].Problem);
        Assert.Equal(ScoreProblem.OutOfRange, items["b"].Problem);
        Assert.Equal(ScoreProblem.AlwaysApplies, items["f"].Problem);
        Assert.Equal("0 to 6", items["b"].Points.ToString());
        Assert.Equal("zz", Assert.Single(result.NotRead));
    }

    [Fact]
    public void Score_NothingApplies_HasNoShareAndNoClass()
    {
        var card = ScorecardText.Read("scorecard: {groups: {g: {items: {a: {points: 4, given: true, not-applicable: leaves-maximum}}}}, classes: {x: {from: 0}, y: {below: 0}}}");

        Assert.Null(card.Score("a=n/a").Share);
        Assert.Null(card.Score("a=n/a").Class);
        Assert.Null(card.Score("").Class);     // it may turn out that nothing applies
        Assert.Equal("x", card.Score("a=0").Class?.Id);
    }

    [Fact]
    public void Score_ManyOpenItems_AreBoundedInsteadOfTried()
    {
        var items = string.Join(", ", Enumerable.Range(0, 40).Select(n => $"i{n}: {{points: 1, given: true, not-applicable: leaves-maximum}}"));
        var card = ScorecardText.Read($"scorecard: {{groups: {{g: {{items: {{base: {{points: 10, given: true}}, {items}}}}}}}, classes: {{x: {{from: 50}}, y: {{below: 50}}}}}}");

        var result = card.Score("base=10");

        Assert.Equal(("10 to 50", "10 to 50", "20 to 500"), (result.Total.ToString(), result.Maximum.ToString(), result.Share.ToString()));
        Assert.Null(result.Class);
    }

    private static IEnumerable<string> Completions(string[] missing, string[] known) => missing.Length == 0
        ? [string.Join(' ', known)]
        : _possible[missing[0]].SelectMany(value => Completions(missing[1..], [.. known, $"{missing[0]}={value}"]));

    private sealed class DeterministicRandom(uint seed)
    {
        private uint _state = seed;

        public int Below(int bound)
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)((ulong)(_state >> 8) * (ulong)bound >> 24);
        }

        public string Of(string[] values) => values[Below(values.Length)];
    }
}
