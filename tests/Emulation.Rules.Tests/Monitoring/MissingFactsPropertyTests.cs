using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Monitoring;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>
/// What is given of records with gaps is what holds for every way in which the gaps may be filled: all of these are tried, for small
/// cases. And whoever fills one gap never loses what was certain.
/// </summary>
public class MissingFactsPropertyTests
{
    private const int Cases = 200;
    private const int MostCompletions = 150;

    private const string Indicators = MissingFactsTests.Indicators + """
          each: {says: {vi: a, en: a}, count: sum, kinds: session, units: {level: school}, over: pupils, each: {units: {level: district}, target: 40%}}
          sessions: {says: {vi: a, en: a}, count: records, kinds: session, target: 2, each: {units: {level: district}, target: 1}}
          schools: {says: {vi: a, en: a}, count: units, kinds: session, units: {level: school}, target: 50%, each: {units: {level: district}, target: 60%}}
          reporting: {says: {vi: a, en: a}, count: units, kinds: session, units: {level: school}, obliged: {level: school}, target: 1}
          per-pupil: {says: {vi: a, en: a}, count: units, kinds: session, units: {level: school}, over: pupils, target: 5%, each: {units: {level: district}, target: 8%}}

        """;

    // Of these the range may be wider than need be: a unit may move from one district to another, and two units may have one record.
    private const string Wider = """
          districts: {says: {vi: a, en: a}, count: coverage, units: {level: district}, target: all}
          both: {says: {vi: a, en: a}, count: units, kinds: pact, units: {level: school}, counts-both: true, obliged: {ids: [s2]}, each: {units: {level: district}, target: 50%}}
          both-sum: {says: {vi: a, en: a}, count: sum, kinds: pact, units: {level: school}, counts-both: true, over: pupils, target: 40%}
          one-side: {says: {vi: a, en: a}, count: records, kinds: pact, each: {units: {level: district}, target: 1}}

        """;

    private static readonly Movement[] _plans = [.. new[] { Indicators, Indicators + Wider }.SelectMany(indicators => (Movement[])
    [
        MissingFactsTests.Plan(indicators), MissingFactsTests.Plan(indicators.Replace("late: not-counted", "late: counted", StringComparison.Ordinal)),
    ])];

    [Fact]
    public void Status_OfRecordsUnderAnIdEach_IsWhatHoldsForEveryCompletionAndNoMore()
    {
        var compared = 0;
        for (var seed = 0; compared < Cases; seed++)
        {
            var records = RandomRecords.Of(new(seed), isSimple: true);
            if (Completions(records) is { Count: > 1 } completions)
            {
                compared++;
                AssertHold(_plans[seed % 2], records, completions, isHull: true);
            }
        }
    }

    [Fact]
    public void Status_OfRecordsThatContradictAndReplaceEachOther_HoldsForEveryCompletion()
    {
        var compared = 0;
        for (var seed = 0; compared < Cases; seed++)
        {
            var records = RandomRecords.Of(new(seed), isSimple: false);
            if (Completions(records) is { Count: > 1 } completions)
            {
                compared++;
                AssertHold(_plans[2 + (seed % 2)], records, completions, isHull: false);
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Status_OneFactLearned_KeepsWhatWasCertain(bool isSimple)
    {
        var learned = 0;
        for (var seed = 1000; seed < 1000 + Cases; seed++)
        {
            var records = RandomRecords.Of(new(seed), isSimple);
            var plan = _plans[2 + (seed % 2)];
            foreach (var (fact, then) in records.Learning())
            {
                learned++;
                foreach (var (before, after) in Figures(records.StatusIn(plan)).Zip(Figures(then.StatusIn(plan))))
                {
                    AssertHolds(before, after, () => $"{fact} of {records}");
                }
            }
        }

        Assert.True(learned > 4 * Cases, $"{learned} facts are too few");
    }

    private static List<RandomRecords> Completions(RandomRecords records) =>
        records.Completions().Take(MostCompletions + 1).ToList() is { Count: <= MostCompletions } all ? all : [];

    private static void AssertHold(Movement plan, RandomRecords records, List<RandomRecords> completions, bool isHull)
    {
        var given = Figures(records.StatusIn(plan));
        var complete = completions.ConvertAll(each => Figures(each.StatusIn(plan)));
        for (var at = 0; at < given.Length; at++)
        {
            var turnsOut = complete.ConvertAll(each => each[at].Node);
            for (var each = 0; each < turnsOut.Count; each++)
            {
                var completion = completions[each];
                AssertHolds(given[at], complete[each][at], () => $"{records} turns out as {completion}");
            }

            if (isHull)
            {
                AssertHull(given[at], turnsOut, records);
            }
        }
    }

    private static void AssertHull((string Indicator, NodeResult Node) given, List<NodeResult> turnsOut, RandomRecords records)
    {
        var what = $"{given.Indicator} {given.Node.Id}: {given.Node.Value} of {given.Node.Over}, {given.Node.Share}%, {given.Node.Outcome}; {records}";
        AssertLeastAndMost(given.Node.Value, turnsOut.ConvertAll(node => node.Value), what);
        if (given.Node.Over is { } over)
        {
            AssertLeastAndMost(over, turnsOut.ConvertAll(node => node.Over!.Value), what);
        }

        if (given.Node.Share is { } share && turnsOut.TrueForAll(node => node.Share is not null))
        {
            AssertLeastAndMost(share, turnsOut.ConvertAll(node => node.Share!.Value), what);
        }

        if (given.Node.Outcome == Outcome.Unknown)
        {
            Assert.False(turnsOut.TrueForAll(node => node.Outcome == Outcome.Met) || turnsOut.TrueForAll(node => node.Outcome == Outcome.NotMet), what);
        }
    }

    private static void AssertLeastAndMost(NumberRange given, List<NumberRange> all, string what)
    {
        Assert.True(given.Least == all.Min(each => each.Least), $"at least {all.Min(each => each.Least)}: {what}");
        var most = all.Exists(each => each.Most is null) ? null : all.Max(each => each.Most);
        Assert.True(given.Most is null ? most is null || most >= RandomRecords.Enormous : given.Most == most, $"at most {most}: {what}");
    }

    // What is given before holds after: the ranges are no wider, and what was met or not met is.
    private static void AssertHolds((string Indicator, NodeResult Node) before, (string Indicator, NodeResult Node) after, Func<string> what)
    {
        var (one, other) = (before.Node, after.Node);
        if ((before.Indicator, one.Id) != (after.Indicator, other.Id)
            || !IsWithin(other.Value, one.Value)
            || (other.Over is { } over && !IsWithin(over, one.Over!.Value))
            || (other.Share is { } share && !IsWithin(share, one.Share!.Value))
            || (one.Outcome is Outcome.Met or Outcome.NotMet && one.Outcome != other.Outcome))
        {
            Assert.Fail($"{before.Indicator} {one.Id}: {one.Value} of {one.Over}, {one.Share}%, {one.Outcome}; then {other.Value} of {other.Over}, {other.Share}%, {other.Outcome}; {what()}");
        }
    }

    private static bool IsWithin(NumberRange inner, NumberRange outer) =>
        inner.Least >= outer.Least && (outer.Most is null || inner.Most <= outer.Most);

    private static (string Indicator, NodeResult Node)[] Figures(MovementStatus status) =>
        [.. status.Indicators.SelectMany(indicator => indicator.Nodes.Prepend(indicator.Whole).Select(node => (indicator.Indicator.Id, node)))];
}
