using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Rounds;

/// <summary>What rounds say for certain while earlier ones are open holds however the councils settle them.</summary>
public class OpenRoundsPropertyTests
{
    private const string ThreeRounds = """
        rounds:
          area:
            title: {vi: Quận, en: District}
            takes: entries
            streams:
              all: {title: {vi: Quận, en: District}, by: district, at-most: 2, rank-by: area, cite: KH}
          city:
            title: {vi: Thành phố, en: City}
            takes: area
            streams:
              all: {title: {vi: Thành phố, en: City}, by: everybody, at-most: 2, rank-by: city, report-shortage: true, cite: KH}
          last:
            title: {vi: Cuối, en: Last}
            takes: city
            streams:
              all: {title: {vi: Cuối, en: Last}, by: everybody, at-most: 1, rank-by: last, cite: KH}
        feeds:
          took-part: {place: participated, entered: city, review: final, cite: KH}
          chosen: {place: outstanding, passed: city, review: final, cite: KH}
          best: {place: leader, passed: last, review: final, cite: KH}
        awards:
          of: city
          rank-by: last
          non-duplication: {cite: KH}
          give:
            first: {title: {vi: Nhất, en: First}, by: office, places: {model: 1}, cite: KH}
            second: {title: {vi: Nhì, en: Second}, by: office, places: {model: 1, act: 1}, cite: KH}
        """;

    [Theory]
    [MemberData(nameof(RoundPropertyTests.Policies), MemberType = typeof(RoundPropertyTests))]
    public void Run_EarlierRoundOpen_SaysForCertainOnlyWhatEverySettlementGives(TiePolicy later)
    {
        var cases = new RoundCases(300 + (ulong)later);
        var (certain, open, alike, settlements) = (0, 0, 0, 0);
        for (var trial = 0; trial < 100; trial++)
        {
            var plan = PlanOf(cases, later);
            var entries = EntriesOf(cases, unknown: trial % 5 == 0 ? 1 : 0);
            var run = MovementRounds.Run(plan, [entries]);
            if (!run.Rounds[0].Groups.Any(group => group.Outcomes.Any(outcome => outcome.IsOpen)))
            {
                continue;
            }

            var ends = Settlements(plan, entries).ToArray();
            settlements += ends.Length;
            foreach (var round in run.Rounds.Skip(1))
            {
                var after = ends.Select(end => end.Rounds.Single(each => each.Round.Id == round.Round.Id)).ToArray();
                var sent = after.Select(each => each.Sent.Select(entry => entry.Id).ToHashSet()).ToArray();
                foreach (var (id, outcome) in RoundsText.Outcomes(round))
                {
                    var (always, never) = (sent.All(ids => ids.Contains(id)), !sent.Any(ids => ids.Contains(id)));
                    switch (outcome)
                    {
                        case { IsSent: true }:
                            certain++;
                            Assert.True(always, $"trial {trial}: `{id}` is sent on from `{round.Round.Id}`, and not in every settlement");
                            Assert.All(after, each => Assert.True(outcome.Place is null || outcome.Place == RoundsText.Outcomes(each)[id].Place, $"trial {trial}: `{id}`"));
                            break;
                        case { IsOpen: false }:
                            certain++;
                            Assert.True(never, $"trial {trial}: `{id}` is not sent on from `{round.Round.Id}`, and is in a settlement");
                            break;
                        default:
                            open++;
                            alike += always || never ? 1 : 0;
                            Assert.True(outcome.Standing != EntryStanding.Contested || !always, $"trial {trial}: `{id}` is tied in `{round.Round.Id}`");
                            break;
                    }
                }

                Assert.All(after, each => AssertWithin(round, each));
            }

            AssertResults(run, ends, trial);
            AssertAwards(run, ends, trial);
        }

        // Of all that is reported open, what comes out alike in every settlement: seen in two rounds one after the other, which are looked at one by one.
        Assert.True(certain > 60 && open > 100 && settlements > 200, $"{certain} certain, {open} open, {settlements} settlements");
        Assert.True(alike * 10 <= open, $"{alike} of {open} are called open and are not");
    }

    private static void AssertWithin(RoundResult open, RoundResult settled)
    {
        foreach (var group in settled.Groups)
        {
            var before = open.Groups.Single(each => each.Id == group.Id);
            Assert.InRange(group.Entered, before.Entered, before.MostEntered);
            Assert.InRange(group.Places!.Value, before.LeastPlaces!.Value, before.Places!.Value);
            Assert.InRange(group.Shortage, before.Shortage, int.MaxValue);
        }
    }

    private static void AssertResults(RoundsResult run, RoundsResult[] ends, int trial)
    {
        var after = ends.Select(end => YearlyResults.Of(end, MovementReview.Final)).ToArray();
        foreach (var result in YearlyResults.Of(run, MovementReview.Final).Results)
        {
            Assert.All(after, each => Assert.True(each.Results.Contains(result), $"trial {trial}: the result of `{result.Candidate}` is not certain"));
        }
    }

    private static void AssertAwards(RoundsResult run, RoundsResult[] ends, int trial)
    {
        if (MovementAwarding.Of(run)?.Outcome is not { } awards)
        {
            return;
        }

        var after = ends.Select(end => MovementAwarding.Of(end)!.Outcome!).ToArray();
        for (var i = 0; i < awards.Offers.Length; i++)
        {
            var (offer, index) = (awards.Offers[i], i);
            Assert.All(offer.Recipients, id => Assert.True(
                after.All(each => each.Offers[index].WaitsFor.IsEmpty && each.Offers[index].Recipients.Contains(id)), $"trial {trial}: the award of `{id}` is not certain"));
        }
    }

    /// <summary>The runs in which nothing is open any more: for each group that is, every choice that the council may take, from the first round on.</summary>
    private static IEnumerable<RoundsResult> Settlements(Movement plan, MovementEntries entries)
    {
        var run = MovementRounds.Run(plan, [entries]);
        Assert.True(run.Succeeded, string.Join('\n', run.Diagnostics));
        var open = run.Rounds.SelectMany(round => round.Groups, (round, group) => (round, group))
            .FirstOrDefault(pair => pair.group.Outcomes.Any(outcome => outcome.IsOpen));
        if (open.group is null)
        {
            return [run];
        }

        string[] ids = [.. open.group.Outcomes.Where(outcome => outcome.IsOpen).Select(outcome => outcome.Entry.Id)];
        return Enumerable.Range(0, 1 << ids.Length)
            .Select(mask => ids.Where((_, i) => (mask >> i & 1) == 1).ToImmutableArray())
            .Where(send => send.Length <= open.group.OpenPlaces)
            .SelectMany(send => Settlements(plan, entries with
            {
                Rulings = entries.Rulings.Add(new(open.round.Round.Id, open.group.Stream.Id, open.group.Id, send)),
            }));
    }

    private static Movement PlanOf(RoundCases cases, TiePolicy later)
    {
        var plan = RoundsText.Plan(ThreeRounds);
        return plan with
        {
            Rounds =
            [
                .. plan.Rounds.Select((round, i) => round with
                {
                    Streams =
                    [
                        round.Streams[0] with
                        {
                            AtMost = cases.Below(2) == 0
                                ? new PlaceLimit(new PlaceRule(Percentage.Of(25 + (25 * cases.Below(3))), cases.Below(2) == 0 ? Rounding.Floor : Rounding.Ceil))
                                : new PlaceLimit(1 + cases.Below(2)),
                            Ties = i == 0 ? TiePolicy.Refer : later,
                            Seed = i > 0 && later == TiePolicy.Lot ? "seed" : null,
                            Minimum = i == 1 && cases.Below(3) == 0 ? [new(new RankKey("city"), Rational.Zero + 1, round.Streams[0].Citation, round.Streams[0].Status)] : [],
                        },
                    ],
                }),
            ],
        };
    }

    private static MovementEntries EntriesOf(RoundCases cases, int unknown)
    {
        var count = 3 + cases.Below(4);
        return RoundsText.Entries([.. Enumerable.Range(0, count).Select(i =>
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{(cases.Below(3) == 0 ? "b" : "a")}-{i}");
            var scores = new List<(string, decimal)> { ("area", cases.Below(2)), ("last", cases.Below(4)) };
            if (i >= unknown)
            {
                scores.Add(("city", cases.Below(4)));
            }

            return RoundsText.Entry(id, [.. scores]) with { Kind = cases.Below(2) == 0 ? EntryKind.Model : EntryKind.Act };
        })]);
    }
}
