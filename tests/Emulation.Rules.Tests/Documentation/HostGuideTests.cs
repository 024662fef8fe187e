namespace Emulation.Rules.Tests.Documentation;

/// <summary>The programs in the guides for hosts are those that a test compiles and runs.</summary>
public class HostGuideTests
{
    private static readonly string[] _guides = ["docs/embedding.md", "docs/hosting.md", "docs/extending.md"];

    public static TheoryData<string> Programs =>
        [.. _guides.SelectMany(MarkdownFence.In).Where(fence => fence.Language == "csharp").Select(fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_IsTheTestedOne(string place)
    {
        var tested = Lines(File.ReadAllText(Repository.PathOf("tests/Emulation.Rules.Tests/Documentation/HostExamples.cs")));

        Assert.Contains(Lines(MarkdownFence.At(place).Body), tested, StringComparison.Ordinal);
    }

    public static TheoryData<string> Pasted =>
        [.. _guides.Append("nuget/readmes/Emulation.Rules.md").SelectMany(MarkdownFence.In).Where(fence => fence.Language == "csharp").Select(fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Pasted))]
    public void Program_StatesItsNamespaces(string place) =>
        Assert.Empty(StatedNamespaces.Wrong(MarkdownFence.At(place), typeof(HostGuideTests).Assembly));

    // Without the indentation, which the test's own class adds to.
    private static string Lines(string text) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"{line.Trim()}\n").Where(line => line.Length > 1));
}
