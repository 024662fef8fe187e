using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Policies;
using Emulation.Rules.Movements;
using Emulation.Rules.Tests.Rounds;
using NodaTime;

namespace Emulation.Rules.Tests.Movements;

public class MovementRoundReaderTests
{
    [Fact]
    public void Read_HappySchool_HasTheFiguresOfThePlan()
    {
        var plan = MovementReader.Read(VietnamMovements.Find("hn.happy-school-2021")!).GetMovementOrThrow();

        // 3555/KHLT-SGDĐT-CĐN: school from January, cluster and district in February, city in April 2021; 3 of each district, 2 of each cluster.
        Assert.Equal([("school", new YearMonth(2021, 1)), ("area", new(2021, 2)), ("city", new(2021, 4))], plan.Rounds.Select(round => (round.Id, round.Held!.Month!.Value)));
        var (districts, clusters) = (plan.Rounds[1].Streams[0], plan.Rounds[1].Streams[1]);
        Assert.Equal((RoundGrouping.Level, (UnitLevel?)UnitLevel.District, (int?)3), (districts.Grouping, districts.Level, districts.AtMost!.Count));
        Assert.Equal((RoundGrouping.Cluster, (int?)2), (clusters.Grouping, clusters.AtMost!.Count));
        Assert.True(districts.ReportsShortage && clusters.ReportsShortage);
        Assert.Equal(PeriodId.SchoolYear(2021), plan.CarriesOn!.In);
        Assert.NotNull(plan.WovenWith);
        Assert.All(plan.Rounds.SelectMany(round => round.Streams), stream => Assert.Equal("3555/KHLT-SGDĐT-CĐN", stream.Citation.Document.Number));
    }

    [Fact]
    public void Read_EveryBuiltInPlan_HasNoDiagnosticsAndIsFoundByItsId()
    {
        var texts = VietnamMovements.Read();

        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            var reading = MovementReader.Read(text);
            Assert.Empty(reading.Diagnostics);
            Assert.Equal(text, VietnamMovements.Find(reading.GetMovementOrThrow().Id.Value));
        });
        Assert.DoesNotContain(VietnamPolicies.Source.Read(), text => text.Text.Contains("\nmovement:", StringComparison.Ordinal));
        Assert.Null(VietnamMovements.Find("hn.no-such-movement"));
    }

    [Fact]
    public void Read_RoundsInAnyOrder_StandAfterThoseTheyTake()
    {
        var plan = RoundsText.Plan("""
            rounds:
              city: {title: {vi: C, en: C}, takes: [district, cluster], held: {from: 2021-04-01, to: 2021-04-03}, streams: {all: {title: {vi: C, en: C}, by: everybody, cite: KH}}}
              district: {title: {vi: D, en: D}, takes: entries, held: 2021-02-10, streams: {all: {title: {vi: D, en: D}, units: {level: school}, by: district, at-most: 15%, rounding: half-up, at-least-one: true, absolute-max: 3, rank-by: [x, {score: y, order: asc}], ties: lot, seed: s, cite: KH}}}
              cluster: {title: {vi: K, en: K}, takes: entries, streams: {all: {title: {vi: K, en: K}, units: {level: institution}, by: cluster, cite: KH}}}
            """);

        Assert.Equal(["district", "cluster", "city"], plan.Rounds.Select(round => round.Id));
        Assert.Equal(["2021-02-10", null, "[2021-04-01, 2021-04-03)"], plan.Rounds.Select(round => round.Held?.ToString()));
        var stream = plan.Rounds[0].Streams[0];
        Assert.Equal([1, 1, 2, 3, 3], new[] { 1, 9, 10, 20, 40 }.Select(stream.AtMost!.Places));
        Assert.Equal<RankKey>([new RankKey("x"), new("y", Descending: false)], stream.RankBy);
        Assert.Equal((TiePolicy.Lot, "s"), (stream.Ties, stream.Seed));
    }

    [Theory]
    [InlineData("rounds", """
        carries-on: {in: 2021-2023, cite: KH}
        rounds:
          a: {title: {vi: A, en: A}, takes: c, streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
          b: {title: {vi: B, en: B}, takes: a, held: 2021-13, streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
          c: {title: {vi: C, en: C}, takes: b, held: 2022-01, streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
          d: {title: {vi: D, en: D}, takes: [entries, a], streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
          e: {title: {vi: E, en: E}, takes: aa, streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
        """)]
    [InlineData("order", """
        rounds:
          a: {title: {vi: A, en: A}, takes: entries, streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
          b: {title: {vi: B, en: B}, takes: entries, held: 2022-01, streams: {s: {title: {vi: S, en: S}, by: unit, cite: KH}}}
        """)]
    [InlineData("streams", """
        rounds:
          a:
            title: {vi: A, en: A}
            takes: entries
            streams:
              unranked: {title: {vi: S, en: S}, by: unit, at-most: 3, cite: KH, kind: model}
              no-number: {title: {vi: S, en: S}, by: unit, report-shortage: true, cite: KH, kind: act}
              no-seed: {title: {vi: S, en: S}, by: unit, at-most: 3, rank-by: x, ties: lot, cite: KH, kind: individual}
              idle-seed: {title: {vi: S, en: S}, by: unit, at-most: 3, rank-by: x, seed: s, cite: KH, kind: collective}
              counted: {title: {vi: S, en: S}, by: unit, at-most: 3, rounding: floor, rank-by: x, cite: KH, kind: household}
              level: {title: {vi: S, en: S}, by: distrct, cite: KH, units: {level: district}}
              of: {title: {vi: S, en: S}, by: cluster, of: [a], cite: KH, units: {level: commune}}
              negative: {title: {vi: S, en: S}, by: unit, at-most: -3, rank-by: x, cite: KH, units: {level: ministry}}
              share: {title: {vi: S, en: S}, by: unit, at-most: 15%, absolute-min: 3, absolute-max: 2, rank-by: x, cite: KH, units: {level: nation}}
              weight: {title: {vi: S, en: S}, by: unit, rank-by: [x, x, {jury: j, criteria: {c: 0}}, {jury: k}, {score: y, criteria: {c: 1}}], minimum: {jury: l, at-least: 5}, cite: KH, units: {level: province}}
              same: {title: {vi: S, en: S}, by: unit, cite: KH, kind: model}
        feeds:
          f: {place: participated, review: final, entered: b, cite: KH}
          g: {place: participated, review: final, cite: KH}
        """)]
    public void Read_Mistakes_AreAllSaid(string name, string rounds) =>
        Snapshot.Match(string.Join('\n', RoundsText.Reading(rounds).Diagnostics), name);

    [Fact]
    public void Read_FeedOfAPlanWithoutRounds_IsSaid() =>
        Snapshot.Match(string.Join('\n', MovementReader.Read(new PolicyText("plan.yaml", RoundsText.Head + "feeds:\n  f: {place: leader, review: final, passed: a, cite: KH}\n")).Diagnostics));
}
