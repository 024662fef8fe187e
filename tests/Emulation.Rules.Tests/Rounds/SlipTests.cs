using Emulation.Domain.Movements;
using Emulation.Rules.Rounds;
using Emulation.Testing;

namespace Emulation.Rules.Tests.Rounds;

/// <summary>One slip in a plan or in entries is told once, with the name that is meant.</summary>
public class SlipTests
{
    private const string Feeds = "\nfeeds:\n  took-part: {place: participated, entered: area, review: final, cite: KH}\n";

    [Theory]
    [InlineData("level", "by: district", "by: distrct")]
    [InlineData("takes", "takes: area", "takes: aera")]
    [InlineData("document", "rank-by: city, cite: KH", "rank-by: city, cite: KX")]
    [InlineData("limit", "at-most: 1,", "at-most: one,")]
    public void Read_OneSlip_IsSaidOnce(string name, string written, string slip)
    {
        var reading = RoundsText.Reading((RoundsText.TwoRounds + Feeds).Replace(written, slip, StringComparison.Ordinal));

        Assert.Single(reading.Diagnostics);
        Snapshot.Match(string.Join('\n', reading.Diagnostics), name);
    }

    [Fact]
    public void Run_NamesThatAreNearlyThose_AreSaidOnceForAll()
    {
        var plan = RoundsText.Plan("""
            rounds:
              area:
                title: {vi: Quận, en: District}
                takes: entries
                streams:
                  all: {title: {vi: Quận, en: District}, by: district, of: [aa], at-most: 1, rank-by: [district, {jury: total, criteria: {content: 1}}], cite: KH}
            """);
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("distrct", 5), ("other", 1)), RoundsText.Entry("a-2", ("distrct", 4)),
            RoundsText.Entry("b-1", ("district", 4)) with { Marks = [new EntryMark("j", "contents", 5)] });

        Snapshot.Match(string.Join('\n', MovementRounds.Run(plan, [entries]).Diagnostics));
    }

    [Fact]
    public void Run_TotalWithoutAMark_SaysWhoseMarkIsMissing()
    {
        var plan = RoundsText.Plan("""
            rounds:
              only:
                title: {vi: Vòng, en: Round}
                takes: entries
                streams:
                  all: {title: {vi: Vòng, en: Round}, by: everybody, at-most: 1, rank-by: {jury: total, criteria: {content: 2, form: 1}}, cite: KH}
            """);
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1") with { Marks = [new("j", "content", 5), new("j", "form", 5), new("k", "content", 5), new("k", "form", 5)] },
            RoundsText.Entry("a-2") with { Marks = [new("j", "content", 5), new("j", "form", 5), new("k", "content", 5)] });

        var outcomes = RoundsText.Outcomes(MovementRounds.Run(plan, [entries]).Rounds.Single());

        var missing = Assert.Single(outcomes["a-2"].MissingMarks);
        Assert.Equal(("k", "form"), (missing.Juror, missing.Criterion));
        Assert.Empty(outcomes["a-1"].MissingMarks);
    }

    [Fact]
    public void Run_CutOffThatIsItselfTied_SaysSo()
    {
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 9)), RoundsText.Entry("a-2", ("area", 8)), RoundsText.Entry("a-3", ("area", 8)), RoundsText.Entry("a-4", ("area", 7)));
        var plan = RoundsText.Plan(RoundsText.TwoRounds);

        var open = RoundsText.Outcomes(MovementRounds.Run(plan, [entries]).Rounds[0])["a-4"];
        var ruled = RoundsText.Outcomes(MovementRounds.Run(plan, [entries with { Rulings = [new("area", "all", "a", ["a-3"])] }]).Rounds[0])["a-4"];

        Assert.Equal(("a-3", true), (open.CutOff, open.CutOffIsOpen));
        Assert.Equal(("a-3", false), (ruled.CutOff, ruled.CutOffIsOpen));
    }
}
