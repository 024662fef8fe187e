using Emulation.Domain.Findings;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>Figures, roll-up and targets: everything here can be counted on the fingers.</summary>
public class MovementMonitorTests
{
    private const string Indicators = MonitoringText.Kinds + """
        indicators:
          schools: {says: {vi: Trường, en: Schools}, count: units, units: {level: school}, kinds: visit, target: 50%}
          districts: {says: {vi: Quận, en: Districts}, count: coverage, units: {level: district}, kinds: visit, target: all}
          visits: {says: {vi: Lượt, en: Visits}, count: records, kinds: visit, target: 3, each: {units: {level: district}, target: 2}}
          guests: {says: {vi: Khách, en: Guests}, count: sum, kinds: visit}
          remote: {says: {vi: Vùng xa, en: Remote}, count: units, units: {tags: [remote]}, kinds: visit}
          per-pupil: {says: {vi: Khách trên học sinh, en: Guests per pupil}, count: sum, units: {level: [school, institution], without: [remote]}, kinds: visit, over: pupils}
          pacts: {says: {vi: Ký kết, en: Schools with pacts}, count: units, units: {level: school}, kinds: pact, counts-both: true}

        """;

    private const string Records = """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-01", "value": 10}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-02", "reported": "2024-02-02", "value": 20}
        {"id": "3", "unit": "b2", "kind": "visit", "date": "2024-02-29", "reported": "2024-02-29", "value": 0.5}
        {"id": "4", "unit": "c", "kind": "visit", "date": "2025-08-01", "reported": "2025-08-01", "value": 40}
        {"id": "5", "unit": "a2", "with": "b1", "kind": "pact", "date": "2024-05-05", "reported": "2024-05-05"}
        {"id": "6", "unit": "b1", "with": "a2", "kind": "pact", "date": "2024-05-05", "reported": "2024-05-05"}
        """;

    [Theory]
    [InlineData("schools", "", "2", "4", Outcome.Met)]              // a1, b2: half of 4
    [InlineData("districts", "", "1", "2", Outcome.NotMet)]         // a; b2 stood under a on 2024-02-29
    [InlineData("visits", "", "4", null, Outcome.Met)]
    [InlineData("visits", "a", "3", null, Outcome.Met)]
    [InlineData("visits", "b", "0", null, Outcome.NotMet)]
    [InlineData("visits", "so", "4", null, null)]
    [InlineData("visits", "k1", "2", null, null)]                   // a cluster goes across districts
    [InlineData("visits", "w", "0", null, null)]
    [InlineData("guests", "", "70.5", null, null)]
    [InlineData("guests", "a", "30.5", null, null)]
    [InlineData("remote", "", "1", "1", null)]
    [InlineData("pacts", "", "2", "4", null)]                       // the two records are one pact
    [InlineData("pacts", "a", "1", "1", null)]                      // a2; the schools went to w on 2025-07-01
    [InlineData("pacts", "k1", "1", "2", null)]
    public void StatusOf_Records_CountsAndRollsUp(string indicator, string node, string value, string? over, Outcome? outcome)
    {
        var result = MonitoringText.StatusOf(Indicators, Records).At(indicator, node);

        Assert.Equal((value, over, outcome), (result.Value.ToString(), result.Over?.ToString(), result.Outcome));
    }

    [Theory]
    [InlineData("2024-01-31", "0", "0 of 2: a, b")]
    [InlineData("2024-02-29", "3", "1 of 2: b")]
    [InlineData("2025-08-01", "4", "1 of 2: b")]
    public void StatusOf_Day_CountsWhatWasKnownThen(string asOf, string visits, string districts)
    {
        var status = MonitoringText.StatusOf(Indicators, Records, asOf);

        Assert.Equal(visits, status.At("visits").Value.ToString());
        var covered = status.At("districts");
        Assert.Equal(districts, $"{covered.Value} of {covered.Over}: {string.Join(", ", covered.Without)}");
    }

    [Fact]
    public void StatusOf_FigureOfAUnitMissing_LeavesTheShareOpen()
    {
        var result = MonitoringText.StatusOf(Indicators, Records).At("per-pupil");

        // 40.5 guests over a2, b1 and c with 900 pupils, and b2 with nobody knows how many.
        Assert.Equal(("40.5", "at least 900", "0 to 4.5"), (result.Value.ToString(), result.Over.ToString(), result.Share.ToString()));
        Assert.Equal("b2", Assert.Single(result.NotStated).Value);
    }

    [Fact]
    public void StatusOf_UnitThatLeft_IsPartOfWhatItsShareIsOverWhereItDidSomething()
    {
        var status = MonitoringText.StatusOf(Indicators, """{"id": "1", "unit": "a2", "kind": "visit", "date": "2024-02-01", "value": 30}""");

        // a2 with 300 pupils stood under a on the day, and under w on the last day of the movement.
        Assert.Equal(("30", "300", "10"), (status.At("per-pupil", "a").Value.ToString(), status.At("per-pupil", "a").Over.ToString(), status.At("per-pupil", "a").Share.ToString()));
        Assert.Equal(("0", "500"), (status.At("per-pupil", "w").Value.ToString(), status.At("per-pupil", "w").Over.ToString()));
    }

    [Fact]
    public void StatusOf_RecordWithoutAValue_LeavesTheSumOpenAboveAndTheCountKnown()
    {
        var status = MonitoringText.StatusOf(Indicators, """{"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01"}""");

        Assert.Equal(("1", "at least 0"), (status.At("visits").Value.ToString(), status.At("guests").Value.ToString()));
        Assert.Equal("1", Assert.Single(status.At("guests").OpenRecords));
        Assert.True(status.At("visits").IsKnown);
    }

    [Fact]
    public void StatusOf_UnitWithoutALevel_MayBeMeant()
    {
        const string Header = """{"format": "emulation.movement-records/1", "movement": "test.help", "units": [{"id": "x"}, {"id": "y", "level": "school"}]}""";
        var records = MonitoringText.Records(Header, """{"id": "1", "unit": "x", "kind": "visit", "date": "2024-02-01"}""");

        var result = Emulation.Rules.Monitoring.MovementMonitor.StatusOf(MonitoringText.Plan(Indicators), records).At("schools");

        Assert.Equal(("0 to 1", "1 to 2", Outcome.Unknown), (result.Value.ToString(), result.Over.ToString(), result.Outcome));
        Assert.Equal("x", Assert.Single(result.NotStated).Value);
    }

    [Theory]
    [InlineData("", "0 to 3", "a, b, w")]                                                                                         // silence is not zero
    [InlineData("""{"id": "1", "unit": "a", "kind": "visit", "date": "2024-02-01"}""", "1 to 3", "b, w")]
    [InlineData("""{"id": "1", "unit": "a", "kind": "visit", "none": true}""", "0 to 2", "b, w")]
    [InlineData("""{"id": "1", "unit": "a", "kind": "pact", "none": true}""", "0 to 3", "a, b, w")]                                // says nothing of visits
    [InlineData("""{"id": "1", "unit": "a", "kind": "visit", "date": "2024-02-01", "status": "revoked"}""", "0 to 3", "a, b, w")]   // what was taken back says nothing
    public void StatusOf_UnitThatMustReport_IsOpenUntilItDoes(string records, string value, string missing)
    {
        var result = MonitoringText.StatusOf(MonitoringText.Kinds + """
            indicators:
              reports: {says: {vi: Báo cáo, en: Reports}, count: units, units: {level: [district, commune]}, kinds: visit, obliged: {level: [district, commune]}}
            """, records).At("reports");

        Assert.Equal((value, missing), (result.Value.ToString(), string.Join(", ", result.NotReported)));
    }

    [Fact]
    public void StatusOf_SilentUnitInACoverage_OpensWhatIsAboveIt()
    {
        var status = MonitoringText.StatusOf(MonitoringText.Kinds + """
            indicators:
              covered: {says: {vi: Quận, en: Districts}, count: coverage, units: {level: district}, kinds: visit, obliged: {ids: [a1]}, target: all}
              total: {says: {vi: Lượt, en: Visits}, count: records, kinds: visit, obliged: {ids: [a1]}, target: 1}
            """, """{"id": "1", "unit": "b1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-01"}""", "2025-06-30");

        Assert.Equal(("1 to 2", Outcome.Unknown), (status.At("covered").Value.ToString(), status.At("covered").Outcome));
        Assert.Equal("0 to 1", status.At("covered", "a").Value.ToString());
        Assert.Equal("1", status.At("covered", "b").Value.ToString());
        Assert.Equal(("at least 1", Outcome.Met), (status.At("total").Value.ToString(), status.At("total").Outcome));   // whatever a1 has
        Assert.Equal("1", status.At("total", "b").Value.ToString());
    }
}
