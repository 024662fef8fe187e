namespace Emulation.Cli.Tests.Output;

public class CsvDecisionsTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-2", "'-2")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("say \\\"so\\\"", "\"say \"\"so\"\"\"")]
    [InlineData("gv-001", "gv-001")]
    public async Task Csv_Id_CanBeNoFormulaAndNoSecondField(string id, string field)
    {
        var unit = $$"""{"id": "thcs-a", "individuals": [{"id": "{{id}}"}]}""";

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(unit), "evaluate", "-", "--as-of", "2025-06-15", "--format", "csv", "--award", "giay-khen");

        var lines = run.Output.Split('\n');
        Assert.Equal("kind,candidate,unit,award,eligibility,standing,vote,voteShare,suspended,notMet,unknown,missing,authority,submittedBy,bonus", lines[0]);
        Assert.StartsWith($"individual,{field},thcs-a,giay-khen,", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[2]);
    }
}
