namespace Emulation.Conventions.Tests;

/// <summary>The example that a newcomer copies is the one that a test compiles and runs.</summary>
public class ReadmeTests
{
    private const string Example = "tests/Emulation.Rules.Tests/ReadmeExample.cs";

    [Fact]
    public void Example_IsTheTestedOne()
    {
        var shown = Between(SourceTree.Lines("README.md"), "```csharp", "```");
        var tested = Between(SourceTree.Lines(Example), "#region readme", "#endregion");

        Assert.Equal(Unindented(tested), Unindented([.. shown.Where(line => !IsUsing(line))]));
        Assert.All(shown.Where(IsUsing), line => Assert.Contains(line, SourceTree.Lines(Example)));
        Assert.InRange(shown.Length, 1, 15);
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';');

    /// <summary>The lines after the first one that reads <paramref name="start"/>, up to the next that reads <paramref name="end"/>.</summary>
    private static string[] Between(string[] lines, string start, string end)
    {
        Assert.Contains(lines, line => line.Trim() == start);
        return [.. lines.SkipWhile(line => line.Trim() != start).Skip(1).TakeWhile(line => line.Trim() != end)];
    }

    private static string Unindented(string[] lines)
    {
        var indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..].TrimEnd())).Trim('\n');
    }
}
