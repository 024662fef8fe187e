using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Rules.Rounds;
using Emulation.Testing;

namespace Emulation.Rules.Tests.Rounds;

/// <summary>While a round is open, nothing after it that could still change is called certain.</summary>
public class OpenRoundsTests
{
    private const string Plan = """
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
              all: {title: {vi: Thành phố, en: City}, by: everybody, at-most: 50%, rounding: floor, rank-by: city, cite: KH}
        feeds:
          took-part: {place: participated, entered: area, review: final, cite: KH}
          chosen: {place: outstanding, passed: city, review: final, cite: KH}
        awards:
          of: city
          rank-by: city
          give:
            first: {title: {vi: Nhất, en: First}, by: office, places: {model: 1}, cite: KH}
        """;

    // Of district a, a-2 and a-3 are tied for its second place; b-1 goes on from district b. In the city a-3 would be the first.
    private static readonly MovementEntries _entries = RoundsText.Entries(
        RoundsText.Entry("a-1", ("area", 9), ("city", 8)), RoundsText.Entry("a-2", ("area", 5), ("city", 1)), RoundsText.Entry("a-3", ("area", 5), ("city", 10)),
        RoundsText.Entry("b-1", ("area", 6), ("city", 7)));

    [Fact]
    public void Run_TieInAnEarlierRound_LeavesTheLaterOneOpen()
    {
        var run = MovementRounds.Run(RoundsText.Plan(Plan), [_entries]);

        // Two or three come, so there is one place; a-1 has it unless a-3 comes. Without both b-1 is second of two, with either of three.
        var city = Assert.Single(run.Rounds[1].Groups);
        var outcomes = RoundsText.Outcomes(run.Rounds[1]);
        Assert.Equal((2, 3, 1, 1), (city.Entered, city.MostEntered, city.LeastPlaces, city.Places));
        Assert.Equal((EntryStanding.Undecided, "a-3"), (outcomes["a-1"].Standing, Assert.Single(outcomes["a-1"].HangsOn)));
        Assert.Equal((EntryStanding.Undecided, "area"), (outcomes["a-3"].Standing, Assert.Single(outcomes["a-3"].OpenIn)));
        Assert.Equal(EntryStanding.NotSent, outcomes["a-2"].Standing);
        Assert.Equal(EntryStanding.NotSent, outcomes["b-1"].Standing);
        Assert.Empty(run.Rounds[1].Sent);
        Assert.Equal<string>(["area"], city.OpenIn);

        var results = YearlyResults.Of(run, MovementReview.Final);
        Assert.Equal(["a-1", "a-3"], results.Open.Select(open => open.Candidate.Value));
        Assert.Equal<string>(["a-1", "a-3"], MovementAwarding.Of(run)!.Outcome!.Offers.Single().WaitsForCandidates);
    }

    [Theory]
    [InlineData("a-3", "a-3")]
    [InlineData("a-2", "a-1")]
    [InlineData(null, "a-1")]
    public void Run_CouncilHasRuled_DecidesTheLaterRound(string? ruled, string chosen)
    {
        var run = MovementRounds.Run(RoundsText.Plan(Plan), [_entries with { Rulings = [new("area", "all", "a", ruled is null ? [] : [ruled])] }]);

        Assert.Equal([chosen], run.Rounds[1].Sent.Select(entry => entry.Id));
        Assert.Empty(YearlyResults.Of(run, MovementReview.Final).Open);
        Assert.Equal<string>([chosen], MovementAwarding.Of(run)!.Outcome!.Offers.Single().Recipients);
    }

    [Fact]
    public void Run_RoundByRoundWhileOneIsOpen_LeavesTheSameOpen()
    {
        var plan = RoundsText.Plan(Plan);
        var file = RoundsText.Bytes(MovementRounds.Run(plan, [_entries], new() { To = "area" }).EntriesAfter("area"));
        var read = EntriesReader.Read(file).Entries!;
        var (atOnce, byRound) = (MovementRounds.Run(plan, [_entries]), MovementRounds.Run(plan, [read]));

        Assert.Equal<EntryWait>([new EntryWait("area", "all", "a", 1)], read.Entries.Single(entry => entry.Id == "a-3").Waits);
        Assert.Equal(file, RoundsText.Bytes(read));
        Assert.Equal(RoundsText.Bytes(atOnce.EntriesAfter("city")), RoundsText.Bytes(byRound.EntriesAfter("city")));
        Assert.Equal(EntryStanding.Undecided, RoundsText.Outcomes(byRound.Rounds[0])["a-1"].Standing);
    }

    [Fact]
    public void Run_RulingBeforeTheEarlierRoundIsSettled_IsSaid()
    {
        var run = MovementRounds.Run(RoundsText.Plan(Plan), [_entries with { Rulings = [new("city", "all", null, ["a-1"])] }]);

        Snapshot.Match(string.Join('\n', run.Diagnostics));
    }

    [Fact]
    public void Read_OpenTwiceInOneRound_IsSaid()
    {
        var reading = EntriesReader.Read("""
            {"format": "emulation.entries/1", "movement": "test.funnel", "after": "area", "units": [{"id": "a1"}], "entries": [
              {"id": "a-1", "kind": "model", "unit": "a1",
               "waits": [{"round": "area", "stream": "all", "places": 1}, {"round": "area", "stream": "all", "places": 1}]}]}
            """);

        Snapshot.Match(string.Join('\n', reading.Diagnostics));
    }

    [Fact]
    public void Run_RulingOlderThanTheRound_IsSaid()
    {
        var rulings = _entries with { Rulings = [new("area", "all", "a", ["a-3"]) { Decided = new NodaTime.LocalDate(2021, 1, 31) }] };
        var plan = RoundsText.Plan(Plan.Replace("takes: entries", "held: 2021-02\n    takes: entries", StringComparison.Ordinal));

        var run = MovementRounds.Run(plan, [rulings]);

        Assert.True(run.Succeeded);
        Snapshot.Match(string.Join('\n', run.Diagnostics));
    }

    [Fact]
    public void Read_RoundHeldBeforeTheOneItTakes_IsSaid()
    {
        var reading = RoundsText.Reading(RoundsText.TwoRounds.Replace("held: 2021-04", "held: 2021-01", StringComparison.Ordinal));

        Snapshot.Match(string.Join('\n', reading.Diagnostics));
    }
}
