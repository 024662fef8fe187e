namespace Emulation.NRules.Tests.Documentation;

/// <summary>Every line of C# in the guide and in the package's readme is one that is compiled and run.</summary>
public class GuideTests
{
    private const string Examples = "tests/Emulation.NRules.Tests/Documentation/GuideExamples.cs";

    public static TheoryData<string> Programs =>
    [
        .. ((string[])["docs/nrules.md", "nuget/readmes/Emulation.NRules.md"])
            .SelectMany(MarkdownFence.In).Where(fence => fence.Language == "csharp").Select(fence => fence.ToString()),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_IsTheTestedOne(string place)
    {
        var tested = File.ReadAllLines(Repository.PathOf(Examples)).Select(line => line.Trim());
        var shown = MarkdownFence.At(place).Body.Split('\n').Select(line => line.Trim());

        Assert.Contains(Joined(shown), Joined(tested), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_StatesItsNamespaces(string place) =>
        Assert.Empty(StatedNamespaces.Wrong(MarkdownFence.At(place), typeof(GuideTests).Assembly));

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
