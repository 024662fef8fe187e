using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Rounds;

public class RoundsTests
{
    [Fact]
    public void Run_TwoDistricts_SendsTheBestOfEachAndTellsTheOthersTheirCutOff()
    {
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 90)), RoundsText.Entry("a-2", ("area", 88)), RoundsText.Entry("a-3", ("area", 84)), RoundsText.Entry("b-1", ("area", 60)));

        var area = MovementRounds.Run(RoundsText.Plan(RoundsText.TwoRounds), [entries], new() { To = "area" }).Rounds.Single();

        // A funnel promises no envy-freeness: 84 stays behind in district a while 60 goes on from district b.
        Assert.Equal(["a-1", "a-2", "b-1"], area.Sent.Select(entry => entry.Id));
        var missed = RoundsText.Outcomes(area)["a-3"];
        Assert.Equal((EntryStanding.NotSent, "a-2", (Rational?)4, 1), (missed.Standing, missed.CutOff, missed.MissedBy, missed.PlacesShort));
        Assert.Equal(("b", 1), (area.Groups[1].Id, area.Groups[1].Shortage));
        Assert.Equal(0, area.Groups[0].Shortage);
        Assert.Equal<EntryStep>([new EntryStep("area", "all", "a", 1)], area.Sent[0].Path);
    }

    [Fact]
    public void Run_TieForTheLastPlace_SendsNoneOfTheTiedBeforeTheCouncilRules()
    {
        var plan = RoundsText.Plan(RoundsText.TwoRounds);
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 90)), RoundsText.Entry("a-2", ("area", 80.0m)), RoundsText.Entry("a-3", ("area", 80.00m)));

        var open = MovementRounds.Run(plan, [entries], new() { To = "area" }).Rounds.Single();
        var ruled = MovementRounds.Run(
            plan, [entries with { Rulings = [new("area", "all", "a", ["a-3"])] }], new() { To = "area" }).Rounds.Single();

        Assert.Equal(["a-1"], open.Sent.Select(entry => entry.Id));
        Assert.Equal(1, open.Groups[0].OpenPlaces);
        Assert.Equal(EntryStanding.Contested, RoundsText.Outcomes(open)["a-2"].Standing);
        Assert.Equal(["a-1", "a-3"], ruled.Sent.Select(entry => entry.Id));
        Assert.Equal(EntryStanding.RuledOut, RoundsText.Outcomes(ruled)["a-2"].Standing);
        Assert.True(ruled.Sent[1].Path[0].Ruled);
        Assert.NotNull(ruled.Groups[0].Ruling);
    }

    [Fact]
    public void Run_ScoreNotKnown_LeavesItAndThoseItCouldDisplaceUndecided()
    {
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 90)), RoundsText.Entry("a-2", ("area", 80)), RoundsText.Entry("a-3", ("area", 70)), RoundsText.Entry("a-4"));

        var outcomes = RoundsText.Outcomes(MovementRounds.Run(RoundsText.Plan(RoundsText.TwoRounds), [entries], new() { To = "area" }).Rounds.Single());

        // Two places: a-1 keeps one whatever a-4 gets, a-3 never has one, a-2 has one only if a-4 stays below it.
        Assert.Equal(EntryStanding.Sent, outcomes["a-1"].Standing);
        Assert.Equal((EntryStanding.Undecided, "a-4"), (outcomes["a-2"].Standing, Assert.Single(outcomes["a-2"].HangsOn)));
        Assert.Equal(EntryStanding.NotSent, outcomes["a-3"].Standing);
        Assert.Equal((EntryStanding.Undecided, "area"), (outcomes["a-4"].Standing, Assert.Single(outcomes["a-4"].Missing)));
    }

    [Fact]
    public void Run_JuryTotal_IsTheWeightedSumOfMeansExactly()
    {
        var plan = RoundsText.Plan("""
            rounds:
              only:
                title: {vi: Vòng, en: Round}
                takes: entries
                streams:
                  all:
                    title: {vi: Vòng, en: Round}
                    by: everybody
                    at-most: 1
                    rank-by: [{jury: total, criteria: {content: 2, form: 1}}]
                    minimum: {jury: total, at-least: 20}
                    cite: KH
            """);
        MovementEntry Marked(string id, params decimal[] marks) => RoundsText.Entry(id) with
        {
            Marks = [.. marks.Select((mark, i) => new EntryMark($"j{i / 2}", i % 2 == 0 ? "content" : "form", mark))],
        };
        var entries = RoundsText.Entries(Marked("a-1", 9, 8, 8, 8, 8, 8), Marked("a-2", 8, 8, 8, 9, 8, 8), Marked("a-3", 5, 5, 5, 5, 5, 5), Marked("a-4", 9, 9, 9, 9));

        var outcomes = RoundsText.Outcomes(MovementRounds.Run(plan, [entries]).Rounds.Single());

        // 2 × 25/3 + 8 = 74/3; 2 × 8 + 25/3 = 73/3; 2 × 5 + 5 = 15, 5 short of 20; the third juror gave a-4 no mark.
        Assert.Equal(Rational.Of(74, 3), outcomes["a-1"].Values[0]);
        Assert.Equal(Rational.Of(73, 3), outcomes["a-2"].Values[0]);
        Assert.Equal((EntryStanding.BelowMinimum, (Rational?)5), (outcomes["a-3"].Standing, outcomes["a-3"].MissedBy));
        Assert.Equal(EntryStanding.Undecided, outcomes["a-4"].Standing);
        Assert.Equal(EntryStanding.Undecided, outcomes["a-1"].Standing);
        Assert.Equal(EntryStanding.NotSent, outcomes["a-2"].Standing);
    }

    [Fact]
    public void Run_RoundByRound_WritesTheSameBytesAsAllAtOnce()
    {
        var plan = RoundsText.Plan(RoundsText.TwoRounds);
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 90), ("city", 7.50m)), RoundsText.Entry("a-2", ("area", 88), ("city", 8)), RoundsText.Entry("a-3", ("area", 84)),
            RoundsText.Entry("b-1", ("area", 60), ("city", 8))) with
        { Rulings = [new("city", "all", null, ["b-1"])] };
        MovementEntries Read(string text) => EntriesReader.Read(text).Entries!;

        var atOnce = RoundsText.Bytes(MovementRounds.Run(plan, [entries]).EntriesAfter("city"));
        var first = RoundsText.Bytes(MovementRounds.Run(plan, [entries], new() { To = "area" }).EntriesAfter("area"));
        var second = MovementRounds.Run(plan, [Read(first)]);

        Assert.Equal(["city"], second.Rounds.Select(round => round.Round.Id));
        Assert.Equal(atOnce, RoundsText.Bytes(second.EntriesAfter("city")));
        Assert.Equal(atOnce, RoundsText.Bytes(Read(atOnce)));
        Assert.Contains("\"rulings\"", first, StringComparison.Ordinal);
        Assert.Equal(["b-1"], second.Rounds[0].Sent.Select(entry => entry.Id));
    }

    [Fact]
    public void Results_OpenPlace_IsNoResult()
    {
        var plan = RoundsText.Plan(RoundsText.TwoRounds + "\n" + """
            feeds:
              took-part: {place: participated, entered: area, review: final, reviewed: 2021-06-01, cite: KH}
              chosen: {place: outstanding, passed: area, review: final, reviewed: 2021-06-01, cite: KH}
              school: {place: participated, entered: area, to: unit, review: final, reviewed: 2021-06-01, cite: KH}
              interim: {place: participated, entered: city, review: interim, cite: KH}
            """);
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 90)) with { Subject = new(CandidateKind.Individual, "gv-1") },
            RoundsText.Entry("a-2", ("area", 80)), RoundsText.Entry("a-3", ("area", 80)), RoundsText.Entry("a-4", ("area", 70)));

        var run = MovementRounds.Run(plan, [entries], new() { To = "area" });
        var final = YearlyResults.Of(run, MovementReview.Final);
        var interim = YearlyResults.Of(run, MovementReview.Interim);

        Assert.Equal<YearlyResult>(
            [
                new(CandidateKind.Individual, "a1", "gv-1", MovementPlace.Outstanding),
                new(CandidateKind.Collective, "a1", "a1", MovementPlace.Participated),
                new YearlyResult(CandidateKind.Entry, "a1", "a-4", MovementPlace.Participated),
            ],
            final.Results);
        Assert.Equal(["a-2", "a-3"], final.Open.Select(open => open.Candidate.Value));
        Assert.Equal(new NodaTime.LocalDate(2021, 6, 1), final.Reviewed);
        Assert.Equal(["gv-1"], interim.Results.Select(result => result.Candidate.Value));
        Assert.Equal(["a-2", "a-3"], interim.Open.Select(open => open.Candidate.Value));
    }
}
