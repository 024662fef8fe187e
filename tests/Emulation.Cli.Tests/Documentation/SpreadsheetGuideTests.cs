using System.Text.RegularExpressions;
using Emulation.Cli.Spreadsheets.Tables;

namespace Emulation.Cli.Tests.Documentation;

/// <summary>The commands of the guide to spreadsheets run as they stand there, and it names every table and code.</summary>
public partial class SpreadsheetGuideTests
{
    private const string Guide = "docs/spreadsheets.md";

    [Fact]
    public async Task Commands_OfTheGuide_Run()
    {
        using var folder = new TemporaryFolder();
        foreach (var line in MarkdownFence.In(Guide).Where(fence => fence.Language == "sh").SelectMany(fence => fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var run = await CommandRun.Of([.. line.Split(' ')[1..].Select(word => File().IsMatch(word) ? folder.PathOf(word) : word)]);

            Assert.True(run.ExitCode == 0, $"{line}: {run.Error}");
        }

        Assert.Equal(["ho-so.xlsx", "ket-qua.xlsx", "lai.xlsx", "mau.json", "mau.xlsx"], folder.Names());
    }

    [Fact]
    public void Guide_NamesEveryTable()
    {
        var text = System.IO.File.ReadAllText(Repository.PathOf(Guide));

        Assert.All(DossierTables.All, table => Assert.Contains($"`{table.Key}`", text, StringComparison.Ordinal));
        Assert.All(DossierTables.All, table => Assert.Contains(table.Vi, text, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^[a-z-]+\.(?:xlsx|json)$", RegexOptions.CultureInvariant)]
    private static partial Regex File();
}
