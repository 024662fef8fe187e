using System.Text.Json;

namespace Emulation.Cli.Tests.Output;

/// <summary>What was asked for beyond the date stands in the JSON document, so that whoever keeps it knows.</summary>
public class JsonChoicesTests
{
    [Fact]
    public async Task Json_NothingChosen_SaysNothing()
    {
        using var document = await Decide("2025-06-15");

        Assert.False(document.RootElement.TryGetProperty("received", out _));
        Assert.False(document.RootElement.TryGetProperty("options", out _));
        Assert.False(document.RootElement.TryGetProperty("transitions", out _));
    }

    [Fact]
    public async Task Json_ReceivedBeforeTheAmendingLaw_TellsTheTransition()
    {
        using var document = await Decide("2026-11-21", "--received", "2026-09-15");

        Assert.Equal("2026-09-15", document.RootElement.GetProperty("received").GetString());
        Assert.Equal(
            """[{"newer":"06/2026/QH16","follows":["vn.law-2022"],"receivedBefore":"2026-10-01","unlessMoreFavourable":true,"cite":null}]""",
            JsonSerializer.Serialize(document.RootElement.GetProperty("transitions")));
    }

    [Fact]
    public async Task Json_AllowUnverified_SaysSo()
    {
        using var document = await Decide("2026-11-21", "--allow-unverified");

        Assert.Equal("""["allow-unverified"]""", JsonSerializer.Serialize(document.RootElement.GetProperty("options")));
        Assert.Contains("EMU4102", document.RootElement.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("code").GetString()));
    }

    private static async Task<JsonDocument> Decide(string asOf, params string[] options)
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), ["evaluate", "-", "--as-of", asOf, "--format", "json", .. options]);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output);
    }
}
