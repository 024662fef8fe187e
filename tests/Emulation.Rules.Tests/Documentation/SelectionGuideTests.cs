using System.Text.Json.Nodes;
using Emulation.Domain.Wording;
using Emulation.Rules.Problems;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>Every problem that the guide states has the answer that stands below it, and every line of C# is one that is compiled.</summary>
public class SelectionGuideTests
{
    private const string Guide = "docs/selection.md";
    private const string HostExamples = "tests/Emulation.Rules.Tests/Documentation/SelectionHostExamples.cs";

    public static TheoryData<string> Problems => [.. MarkdownFence.In(Guide).Where(fence => fence.Language == "yaml").Select(fence => fence.ToString())];

    public static TheoryData<string> Programs => [.. MarkdownFence.In(Guide).Where(fence => fence.Language == "csharp").Select(fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Problem_HasTheAnswerThatTheGuideShows(string place)
    {
        var shown = MarkdownFence.In(Guide).SkipWhile(fence => fence.ToString() != place).Skip(1).First();

        var reading = ProblemReader.Read(MarkdownFence.At(place).Text, "problem.yaml");

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        var answer = reading.Problem!.Solve();
        if (shown.Language == "json")
        {
            // The guide lays it out over fewer lines.
            Assert.Equal(JsonNode.Parse(shown.Text)!.ToJsonString(), answer.ToJson().ToJsonString());
        }
        else
        {
            Assert.Equal(shown.Text, string.Concat(answer.Lines.Select(line => $"{line.In(WordingLanguage.English)}\n")));
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_IsTheTestedOne(string place)
    {
        var tested = File.ReadAllText(Repository.PathOf(HostExamples));
        var shown = MarkdownFence.At(place).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(string.Concat(shown.Select(line => $"        {line}\n")), tested.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Example_IsOfAKindThatATestRuns() => Assert.All(
        MarkdownFence.In(Guide), fence => Assert.Contains(fence.Language, (string[])["yaml", "text", "json", "csharp", "bash"]));
}
