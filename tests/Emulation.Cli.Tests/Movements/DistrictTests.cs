using System.Text.Json.Nodes;

namespace Emulation.Cli.Tests.Movements;

/// <summary>One urban district of Hà Nội, October 2019: 65 acts before a jury, and school-year plans that are approved before the staff conference.</summary>
public sealed class DistrictTests : IDisposable
{
    private const string Id = "hn.district-2019";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rounds_65Acts_SendTheListForTheCityAndReferTheTie()
    {
        var entries = await Sample("entries");

        var run = await CommandRun.Of("rounds", Id, entries, "--to", "district", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        var district = JsonNode.Parse(run.Output)!["rounds"]!.AsArray().Single(round => (string?)round!["round"] == "district")!;
        var group = district["groups"]!.AsArray().Single()!;
        Assert.Equal((65, 10, 9, 1), ((int)group["entered"]!, (int)group["places"]!, (int)group["sent"]!, (int)group["openPlaces"]!));
        var contested = group["entries"]!.AsArray().Where(entry => (string?)entry!["standing"] == "contested").ToArray();
        Assert.Equal(2, contested.Length);
        Assert.All(contested, entry => Assert.Equal(NaiveTotal(entries, (string)entry!["entry"]!), (string?)entry["values"]!["total"]));
    }

    [Fact]
    public async Task Rounds_Prizes_GoToTheBestAndEachActGetsOne()
    {
        var entries = await Sample("entries");

        var awards = JsonNode.Parse((await CommandRun.Of("rounds", Id, entries, "--format", "json")).Output)!["awards"]!;

        var best = JsonNode.Parse(await File.ReadAllTextAsync(entries))!["entries"]!.AsArray()
            .Select(entry => (Id: (string)entry!["id"]!, Total: decimal.Parse(NaiveTotal(entries, (string)entry["id"]!), null)))
            .OrderByDescending(entry => entry.Total).Select(entry => entry.Id).ToArray();
        string[] Recipients(int award) => [.. awards["byAward"]![award]!["recipients"]!.AsArray().Select(id => (string)id!)];
        Assert.Equal(best[..3], Recipients(0));
        Assert.Equal(best[3..8], Recipients(1));
        Assert.Empty(Recipients(0).Intersect(Recipients(1)));
        Assert.Equal(best[8..16].Order(StringComparer.Ordinal), Recipients(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rounds_NumberOfActsForTheCityNotStated_IsAnError()
    {
        var entries = await Sample("entries");
        var text = await File.ReadAllTextAsync(entries);
        await File.WriteAllTextAsync(entries, text.Replace("\"city-acts\":10,", "", StringComparison.Ordinal));

        var run = await CommandRun.Of("rounds", Id, entries);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("EMU7551: the plan leaves the number `city-acts` open", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_StaffConferenceBeforeTheApproval_IsRefused()
    {
        var run = await CommandRun.Of("status", Id, await Sample("plans"), "--format", "text");

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output);
    }

    // The mean without one of the highest and one of the lowest marks.
    private static string NaiveTotal(string entries, string id)
    {
        var marks = JsonNode.Parse(File.ReadAllText(entries))!["entries"]!.AsArray().Single(entry => (string?)entry!["id"] == id)!["marks"]!.AsArray()
            .Select(mark => (decimal)mark!["mark"]!).Order().ToArray();
        var total = marks[1..^1].Sum() / (marks.Length - 2);
        return (total / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<string> Sample(string part)
    {
        var file = _folder.PathOf($"{part}.json");
        var run = await CommandRun.Of("sample", "--movement", Id, "--part", part, "--seed", "1", "--out", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return file;
    }
}
