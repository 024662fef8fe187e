using System.Text.Json;

namespace Emulation.Cli.Tests.Output;

/// <summary>The keys that `evaluate --format json` promises, and no others.</summary>
public class JsonShapeTests
{
    private static readonly string[] _always =
        ["kind", "candidate", "unit", "award", "eligibility", "standing", "findings", "vote", "suspended", "authority", "submittedBy", "bonus"];

    [Fact]
    public async Task Json_Document_HasThePromisedKeys()
    {
        using var json = await Decide();

        Assert.Equal(["format", "asOf", "period", "policies", "decisions", "notices"], Keys(json.RootElement));
        Assert.Equal("emulation.decisions/1", json.RootElement.GetProperty("format").GetString());
        Assert.All(json.RootElement.GetProperty("policies").EnumerateArray(), policy => Assert.Equal(["id", "hash", "status"], Keys(policy)));
        Assert.All(json.RootElement.GetProperty("notices").EnumerateArray(), notice => Assert.Empty(Keys(notice).Except(["code", "message", "subject"])));
    }

    [Fact]
    public async Task Json_Decision_HasThePromisedKeys()
    {
        using var json = await Decide();

        foreach (var decision in json.RootElement.GetProperty("decisions").EnumerateArray())
        {
            var isOpen = decision.GetProperty("eligibility").GetString() == "undetermined";
            var expected = _always.Concat(isOpen ? ["missing", "enough"] : Array.Empty<string>()).ToHashSet();
            Assert.Equal(expected, Keys(decision).Where(key => key != "suspension").ToHashSet());
            Assert.All(decision.GetProperty("findings").EnumerateArray(), finding => Assert.Equal(["criterion", "outcome", "cite", "read"], Keys(finding)));
            Assert.Equal(
                decision.GetProperty("vote").GetProperty("outcome").GetString() is "passed" or "failed",
                decision.GetProperty("vote").TryGetProperty("share", out _));
            if (isOpen)
            {
                Assert.All(decision.GetProperty("missing").EnumerateArray(), missing => Assert.Equal(["fact", "asks"], Keys(missing)));
            }
        }
    }

    [Fact]
    public async Task Json_Candidates_HaveADecisionOnEveryAwardOfTheirKindInOrderOfTier()
    {
        using var json = await Decide();

        var byCandidate = json.RootElement.GetProperty("decisions").EnumerateArray()
            .GroupBy(decision => decision.GetProperty("candidate").GetString(), decision => decision.GetProperty("award").GetString())
            .ToArray();
        Assert.Equal(["gv-001", "gv-002", "gv-003"], byCandidate.Select(candidate => candidate.Key));
        Assert.All(byCandidate, candidate => Assert.Equal(byCandidate[0], candidate));
    }

    private static async Task<JsonDocument> Decide()
    {
        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "json");
        return JsonDocument.Parse(run.Output);
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
