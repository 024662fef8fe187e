using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Rules.Monitoring;
using Emulation.Rules.Movements;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>Small cases in which one gap decides: the figure is a range and nothing is called met, or not met, that the gap can turn.</summary>
public class MissingFactsTests
{
    internal const string Indicators = """
        movement: test.gaps-2024
        title: {vi: Thử, en: Test}
        form: thematic
        launch: {by: department, cite: KH}
        runs: {from: 2024-01-01, to: 2025-07-01}
        documents: {KH: {number: 12/KH, kind: plan}}
        records:
          kinds:
            pact: {says: {vi: P, en: P}, mutual: true}
            session: {says: {vi: S, en: S}}
          reporting: {within-days: 60, late: not-counted, cite: KH}
        indicators:
          share: {says: {vi: a, en: a}, count: sum, kinds: session, units: {level: school}, over: pupils, obliged: {level: school}, target: 40%}
          amount: {says: {vi: a, en: a}, count: sum, kinds: session, target: 5}

        """;

    private const string Each = """
          each: {says: {vi: a, en: a}, count: sum, kinds: session, units: {level: school}, over: pupils, each: {units: {level: district}, target: 40%}}
          schools: {says: {vi: a, en: a}, count: units, kinds: session, units: {level: school}, each: {units: {level: district}, target: 60%}}
          pact-units: {says: {vi: a, en: a}, count: units, kinds: pact, units: {level: school}, each: {units: {ids: [s0, s1]}, target: 1}}

        """;

    private const string Units = """
        {"format": "emulation.movement-records/1", "movement": "test.gaps-2024", "units": [
          {"id": "q1", "level": "district"}, {"id": "q2", "level": "district"},
          {"id": "s0", "level": "school", "parents": [{"unit": "q1"}], "figures": {"pupils": 5}},
          {"id": "s1", "level": "school", "parents": [{"unit": "q1", "to": "2024-06-01"}, {"unit": "q2", "from": "2024-06-01"}], "figures": {"pupils": 10}}]}
        """;

    private const string One = """{"id": "1", "unit": "s0", "kind": "session", """;
    private const string Two = """{"id": "2", "unit": "s0", "kind": "session", """;
    private const string InTime = "\"date\": \"2024-03-04\", \"reported\": \"2024-03-10\"";

    internal static Movement Plan(string text) => MovementReader.Read(new PolicyText("plan.yaml", text)).GetMovementOrThrow();

    [Theory]
    [InlineData("at least 0, Unknown", One + InTime + ", \"value\": 5}\n" + Two + InTime + "}")]                                       // one thing; the other may state less
    [InlineData("3 to 5, Unknown", One + InTime + ", \"value\": 5}\n" + Two + InTime + ", \"value\": 3}")]
    [InlineData("3 to 8, Unknown", One + "\"reported\": \"2024-03-10\", \"value\": 3}\n" + Two + InTime + ", \"value\": 5}")]          // they may be one thing
    [InlineData("5 to 11, Met", One + "\"reported\": \"2024-03-10\", \"value\": 6}\n" + Two + InTime + ", \"value\": 5}")]             // or not: 5 at least
    [InlineData("0 to 5, Unknown", One + "\"status\": \"revoked\", \"value\": 5}\n" + Two + InTime + ", \"value\": 5}")]               // what was revoked may be the same
    [InlineData("6, Met", One + "\"status\": \"revoked\", \"value\": 5}\n" + Two + InTime + ", \"value\": 6, \"replaces\": \"1\"}")]   // and was put right
    [InlineData("5, Met", One + "\"reported\": \"2025-01-01\", \"date\": \"2024-03-04\", \"value\": 3}\n" + Two + InTime + ", \"value\": 5}")]
    public void Status_RecordsThatMayBeOfOneThing_CountForWhatHoldsEitherWay(string figure, string records)
    {
        var result = StatusOf(records).At("amount");

        Assert.Equal(figure, $"{result.Value}, {result.Outcome}");
    }

    [Fact]
    public void Status_OneOfTwoThingsWasRevokedAndNobodyKnowsWhich_TheOtherCounts()
    {
        var status = StatusOf($$"""
            {{One}}"status": "revoked"}
            {{Two}}{{InTime}}, "value": 5}
            {"id": "3", "unit": "s0", "kind": "session", "date": "2024-04-04", "reported": "2024-04-10", "value": 7}
            """);

        Assert.Equal("5 to 12", status.At("amount").Value.ToString());
        Assert.Equal("2, 3", string.Join(", ", status.At("amount").OpenRecords));
        Assert.Equal("1 Revoked DoesNotCount\n2 PartlyRevoked MayCount 1\n3 PartlyRevoked MayCount 1", status.Notes());
        Assert.Equal("1 of 2", $"{status.At("schools").Value} of {status.At("schools").Over}");
    }

    [Fact]
    public void Status_RecordThatMayCountOfAUnitThatLeft_OpensWhatItIsCountedOver()
    {
        var status = StatusOf("""
            {"id": "1", "unit": "s0", "kind": "session", "date": "2024-03-04", "reported": "2024-03-10", "value": 3}
            {"id": "2", "unit": "s1", "kind": "session", "date": "2024-03-04", "value": 0}
            """);

        // 3 of 5 where the second record was late, 3 of 15 where it was not.
        Assert.Equal("3 of 5 to 15, 20 to 60%: Unknown", Shown(status.At("each", "q1")));

        // 1 of 1 or 2 of 2: all either way.
        Assert.Equal("1 to 2 of 1 to 2, 100%: Met", Shown(status.At("schools", "q1")));
    }

    [Theory]
    [InlineData("\"reported\": \"2024-03-20\", \"value\": 0}", "s0, s1")]                              // before the movement, perhaps
    [InlineData("\"date\": \"2023-01-01\", \"reported\": \"2023-01-02\", \"value\": 0}", "s0, s1")]
    [InlineData("\"date\": \"2024-03-04\", \"reported\": \"2025-01-01\", \"value\": 0}", "s1")]       // late, and yet a report
    [InlineData("\"date\": \"2024-03-04\", \"value\": 0}", "s1")]                                      // late or not
    [InlineData(InTime + ", \"value\": 0}\n{\"id\": \"1\", \"unit\": \"s1\", \"kind\": \"session\", " + InTime + ", \"value\": 0}", "s0, s1")]
    [InlineData(InTime + ", \"value\": 0}\n{\"id\": \"1\", \"unit\": \"s0\", \"kind\": \"session\", " + InTime + ", \"value\": 1}", "s1")]
    public void Status_ReportOfWhichTheUnitOrTheDayIsOpen_IsNoReportForSure(string record, string missing)
    {
        var result = StatusOf(One + record).At("share");

        Assert.Equal(missing, string.Join(", ", result.NotReported));
        Assert.Equal(Domain.Findings.Outcome.Unknown, result.Outcome);
    }

    [Fact]
    public void Status_SilentUnitThatMoved_OpensWhatItStoodUnderBefore()
    {
        var status = StatusOf("");

        Assert.Equal("at least 0 of 5 to 15", Shown(status.At("share", "q1"))[..21]);
        Assert.Equal("at least 0 of 10", Shown(status.At("share", "q2"))[..16]);
    }

    [Fact]
    public void Status_PactOfBothSidesOfWhichTheFirstMayBeLate_CountsForOneOfThem()
    {
        var status = StatusOf("""
            {"id": "1", "unit": "s0", "with": "s1", "kind": "pact", "date": "2024-03-04"}
            {"id": "2", "unit": "s1", "with": "s0", "kind": "pact", "date": "2024-03-04", "reported": "2024-03-10"}
            """);

        Assert.Equal(("0 to 1", "0 to 1"), (status.At("pact-units", "s0").Value.ToString(), status.At("pact-units", "s1").Value.ToString()));
    }

    [Fact]
    public void Status_AsOfADayWithoutTheDayOfTheReport_MayCount()
    {
        var records = MonitoringText.Records(Units, """{"id": "1", "unit": "s0", "kind": "session", "date": "2024-03-04", "value": 5}""");
        var plan = Plan((Indicators + Each).Replace("late: not-counted", "late: counted", StringComparison.Ordinal));

        var (all, asOf) = (MovementMonitor.StatusOf(plan, records), MovementMonitor.StatusOf(plan, records, new() { AsOf = new(2024, 3, 5) }));

        Assert.Equal(("5", "1 PerhapsLate Counts"), (all.At("amount").Value.ToString(), all.Notes()));
        Assert.Equal(("0 to 5", "1 PerhapsNotYet MayCount"), (asOf.At("amount").Value.ToString(), asOf.Notes()));
    }

    [Fact]
    public void Builder_NumbersBelowZero_AreRefused()
    {
        var builder = new MovementRecordsBuilder();

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(new MovementRecord("1", "s0", "session") { Value = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(new MovementUnit(new("s0"), [("pupils", -10)])));
    }

    private static MovementStatus StatusOf(string records) => MovementMonitor.StatusOf(Plan(Indicators + Each), MonitoringText.Records(Units, records));

    private static string Shown(NodeResult node) => $"{node.Value} of {node.Over}, {node.Share}%: {node.Outcome}";
}
