using Emulation.Domain.Policies;
using Emulation.Rules.Movements;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Rounds;

/// <summary>The awards of a movement and the numbers that its plan leaves open.</summary>
public class MovementAwardingTests
{
    private const string Plan = """
        movement: test.festival
        title: {vi: Hội diễn, en: A festival}
        form: regular
        launch: {by: district, cite: BC}
        runs: {from: 2019-09-01}
        documents: {BC: {number: 1/BC, kind: plan}}
        rounds:
          district:
            title: {vi: Vòng quận, en: The round of the district}
            takes: entries
            streams:
              acts: {title: {vi: Tiết mục, en: Acts}, kind: act, by: everybody, at-most: {stated: city-acts}, rank-by: {jury: total, criteria: {mark: 1}, drop: 1}, cite: BC}
        awards:
          of: entries
          rank-by: {jury: total, criteria: {mark: 1}, drop: 1}
          non-duplication: {cite: BC}
          give:
            first: {title: {vi: Nhất, en: First}, by: office, places: {stated: firsts}, kinds: act, cite: BC}
            second: {title: {vi: Nhì, en: Second}, by: office, places: {act: 1}, cite: BC}
        """;

    // Without the highest and the lowest a has 9, b and c have 8, d has 7; with them c would be before b.
    private const string Entries = """
        {"format": "emulation.entries/1", "movement": "test.festival", "units": [{"id": "q"}], "figures": {"city-acts": 2, "firsts": 1}, "entries": [
          {"id": "a", "kind": "act", "unit": "q", "marks": [{"juror": "1", "criterion": "mark", "mark": 9}, {"juror": "2", "criterion": "mark", "mark": 9}, {"juror": "3", "criterion": "mark", "mark": 1}]},
          {"id": "b", "kind": "act", "unit": "q", "marks": [{"juror": "1", "criterion": "mark", "mark": 8}, {"juror": "2", "criterion": "mark", "mark": 1}, {"juror": "3", "criterion": "mark", "mark": 9}]},
          {"id": "c", "kind": "act", "unit": "q", "marks": [{"juror": "1", "criterion": "mark", "mark": 10}, {"juror": "2", "criterion": "mark", "mark": 8}, {"juror": "3", "criterion": "mark", "mark": 8}]},
          {"id": "d", "kind": "act", "unit": "q", "marks": [{"juror": "1", "criterion": "mark", "mark": 7}, {"juror": "2", "criterion": "mark", "mark": 7}, {"juror": "3", "criterion": "mark", "mark": 7}]}]}
        """;

    [Fact]
    public void Run_DroppedExtremes_TieTheSecondAndTheThird()
    {
        var result = Run(Entries);

        Assert.Equal(["a"], result.Rounds[0].Sent.Select(entry => entry.Id));
        Assert.Equal(["b", "c"], result.Rounds[0].Groups[0].Outcomes.Where(outcome => outcome.IsOpen).Select(outcome => outcome.Entry.Id));
    }

    [Fact]
    public void Of_TieForTheSecondPrize_IsTheCouncils()
    {
        var awards = MovementAwarding.Of(Run(Entries))!.Outcome!;

        Assert.Equal<string>(["a"], awards.Offers[0].Recipients);
        Assert.Empty(awards.Offers[1].Recipients);
        Assert.Equal<string>(["b", "c"], awards.Offers[1].Contested);
    }

    [Fact]
    public void Of_RulingOnTheSecondPrize_GivesIt()
    {
        var ruled = Entries.Replace("\"figures\"", "\"award-rulings\": [{\"award\": \"second\", \"give\": [\"c\"], \"withhold\": [\"b\"]}], \"figures\"", StringComparison.Ordinal);

        Assert.Equal<string>(["c"], MovementAwarding.Of(Run(ruled))!.Outcome!.Offers[1].Recipients);
    }

    [Theory]
    [InlineData("not-stated", "{\"firsts\": 1}")]
    [InlineData("not-stated-for-an-award", "{\"city-acts\": 2}")]
    [InlineData("not-asked", "{\"city-acts\": 2, \"firsts\": 1, \"first\": 1}")]
    public void Run_FiguresThatDoNotFit_AreSaid(string name, string figures)
    {
        var result = Run(Entries.Replace("{\"city-acts\": 2, \"firsts\": 1}", figures, StringComparison.Ordinal));

        Snapshot.Match(string.Join('\n', result.Diagnostics.Concat(MovementAwarding.Of(result)?.Diagnostics ?? [])), name);
    }

    [Fact]
    public void Run_FiguresThatDiffer_AreSaid()
    {
        var other = Entries.Replace("\"city-acts\": 2", "\"city-acts\": 3", StringComparison.Ordinal).Replace("\"id\": \"", "\"id\": \"x", StringComparison.Ordinal)
            .Replace("\"unit\": \"q\"", "\"unit\": \"xq\"", StringComparison.Ordinal);

        Snapshot.Match(string.Join('\n', MovementRounds.Run(Movement(Plan), [Read(Entries, "entries.json"), Read(other, "other.json")]).Diagnostics));
    }

    [Fact]
    public void Of_EntryWithoutAMark_IsNotPutLast()
    {
        var lacking = Entries.Replace(", {\"juror\": \"3\", \"criterion\": \"mark\", \"mark\": 7}", "", StringComparison.Ordinal);

        Snapshot.Match(string.Join('\n', MovementAwarding.Of(Run(lacking))!.Diagnostics));
    }

    [Fact]
    public void Read_AwardsWithMistakes_AreSaid()
    {
        var wrong = Plan.Replace("of: entries", "of: distrct", StringComparison.Ordinal)
            .Replace("places: {act: 1}, cite", "places: {act: 1, song: 2}, kinds: act, cite", StringComparison.Ordinal);

        Snapshot.Match(string.Join('\n', MovementReader.Read(new PolicyText("plan.yaml", wrong)).Diagnostics));
    }

    private static RoundsResult Run(string entries) => MovementRounds.Run(Movement(Plan), [Read(entries, "entries.json")]);

    private static Domain.Movements.Movement Movement(string plan) => MovementReader.Read(new PolicyText("plan.yaml", plan)).GetMovementOrThrow();

    private static MovementEntries Read(string entries, string file)
    {
        var reading = EntriesReader.Read(entries, file);
        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        return reading.Entries!;
    }
}
