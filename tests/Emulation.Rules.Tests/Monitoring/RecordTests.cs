namespace Emulation.Rules.Tests.Monitoring;

/// <summary>What cannot be taken at face value is named, with what becomes of it; nothing is silently absorbed.</summary>
public class RecordTests
{
    private const string Indicators = MonitoringText.Kinds + """
          reporting: {by: 2025-12-01, within-days: 60, late: not-counted, cite: KH}
        indicators:
          visits: {says: {vi: Lượt, en: Visits}, count: records, kinds: visit}
          guests: {says: {vi: Khách, en: Guests}, count: sum, kinds: visit}
          schools: {says: {vi: Trường, en: Schools}, count: units, kinds: visit}
          pacts: {says: {vi: Ký kết, en: Pacts}, count: records, kinds: pact}

        """;

    [Theory]
    [InlineData("repeated", "1 | 5 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5.0}
        """)]
    [InlineData("under-another-id", "1 | 5 | 1", """
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-03", "value": 5}
        """)]
    [InlineData("another-partner-is-another-thing", "2 | 10 | 1", """
        {"id": "1", "unit": "a1", "with": "a2", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "2", "unit": "a1", "with": "b1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        """)]
    [InlineData("same-thing-other-value", "1 | 5 to 7 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 7}
        """)]
    [InlineData("one-id-two-contents", "0 to 1 | 0 to 7 | 0 to 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 7}
        """)]
    [InlineData("one-id-valid-and-revoked", "0 to 1 | 0 to 5 | 0 to 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5, "status": "revoked"}
        """)]
    [InlineData("two-ids-valid-and-revoked", "0 to 1 | 0 to 5 | 0 to 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5, "status": "revoked"}
        """)]
    [InlineData("revoked-and-put-right", "1 | 6 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5, "status": "revoked"}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 6, "replaces": "1"}
        """)]
    [InlineData("replaced-in-a-chain", "1 | 7 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-02", "reported": "2024-02-02", "value": 6, "replaces": "1"}
        {"id": "3", "unit": "b1", "kind": "visit", "date": "2024-02-03", "reported": "2024-02-03", "value": 7, "replaces": "2"}
        """)]
    [InlineData("replaced-in-a-circle", "0 to 2 | 0 to 11 | 0 to 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5, "replaces": "2"}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-02", "reported": "2024-02-02", "value": 6, "replaces": "1"}
        """)]
    [InlineData("replaced-by-an-open-one", "0 to 2 | 0 to 12 | 0 to 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", "value": 5}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-02", "reported": "2024-02-02", "value": 6, "replaces": "1"}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-02", "reported": "2024-02-02", "value": 7, "replaces": "1"}
        """)]
    [InlineData("replaces-what-is-not-there", "1 | 6 | 1", """
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-02-02", "reported": "2024-02-02", "value": 6, "replaces": "1"}
        """)]
    [InlineData("late", "1 | 5 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-04-01", "value": 5}
        {"id": "2", "unit": "a2", "kind": "visit", "date": "2024-02-01", "reported": "2024-04-02", "value": 7}
        {"id": "3", "unit": "a2", "kind": "visit", "date": "2025-11-20", "reported": "2025-12-02", "value": 9}
        """)]
    [InlineData("days-not-known", "0 to 2 | 0 to 12 | 0 to 2", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "value": 5}
        {"id": "2", "unit": "a2", "kind": "visit", "reported": "2024-04-02", "value": 7}
        """)]
    [InlineData("reported-before", "0 to 1 | 0 to 5 | 0 to 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-01-31", "value": 5}
        """)]
    [InlineData("outside", "1 | 5 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2023-12-31", "reported": "2024-01-02", "value": 1}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-01-01", "reported": "2024-01-02", "value": 5}
        {"id": "3", "unit": "a1", "kind": "visit", "date": "2026-01-01", "reported": "2026-01-02", "value": 9}
        """)]
    [InlineData("unknown-names", "0 | 0 | 0", """
        {"id": "1", "unit": "nowhere", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02"}
        {"id": "2", "unit": "a1", "with": "nobody", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02"}
        {"id": "3", "unit": "a1", "kind": "visti", "date": "2024-02-01", "reported": "2024-02-02"}
        {"id": "4", "unit": "a1", "step": "visit", "date": "2024-02-01", "reported": "2024-02-02"}
        """)]
    [InlineData("none-and-yet-some", "1 to 2 | 6 to 11 | 1", """
        {"id": "1", "unit": "a1", "kind": "visit", "none": true, "date": "2024-06-30"}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-06-30", "reported": "2024-07-01", "value": 5}
        {"id": "3", "unit": "a1", "kind": "visit", "date": "2024-07-01", "reported": "2024-07-02", "value": 6}
        """)]
    public void StatusOf_RecordsNotAtFaceValue_AreNamedAndCountedAsTheyCan(string name, string figures, string records)
    {
        var status = MonitoringText.StatusOf(Indicators, records);

        Assert.Equal(figures, $"{status.At("visits").Value} | {status.At("guests").Value} | {status.At("schools").Value}");
        Snapshot.Match(status.Notes(), name);
        Assert.Equal(status.Notes(), MonitoringText.StatusOf(Indicators, string.Join('\n', records.Split('\n').Reverse())).Notes());
    }

    [Fact]
    public void StatusOf_LateRecordsThatThePlanCounts_CountAndAreNoticed()
    {
        var status = MonitoringText.StatusOf(Indicators.Replace("not-counted", "counted", StringComparison.Ordinal), """
            {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2025-12-24", "value": 5}
            """);

        Assert.Equal("1", status.At("visits").Value.ToString());
        Assert.Equal("1 Late Counts", status.Notes());
    }

    [Fact]
    public void StatusOf_MutualRecordFromBothSides_IsOne()
    {
        var status = MonitoringText.StatusOf(Indicators, """
            {"id": "1", "unit": "a1", "with": "b1", "kind": "pact", "date": "2024-02-01", "reported": "2024-02-02"}
            {"id": "2", "unit": "b1", "with": "a1", "kind": "pact", "date": "2024-02-01", "reported": "2024-02-05"}
            """);

        Assert.Equal(("1", "2 Duplicate DoesNotCount 1"), (status.At("pacts").Value.ToString(), status.Notes()));
    }
}
