using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>Every dossier that the guide shows reads as it says. What comes out of the first one is compared where the command is tested.</summary>
public class DossierGuideTests
{
    private const string Guide = "docs/dossiers.md";

    public static TheoryData<string> Dossiers => Where(fence => IsDossiers(fence) && !NextOf(fence).ShowsDiagnostics);

    public static TheoryData<string> WrongDossiers => Where(fence => IsDossiers(fence) && NextOf(fence).ShowsDiagnostics);

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Dossiers_HaveNothingWrong(string place)
    {
        var reading = DossierReader.Read(MarkdownFence.At(place).Text, place);

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        Assert.NotEmpty(reading.Units);
    }

    [Theory]
    [MemberData(nameof(WrongDossiers))]
    public void WrongDossiers_GiveTheErrorsThatTheGuideShows(string place)
    {
        var shown = NextOf(MarkdownFence.At(place)).Text;
        var file = shown[..shown.IndexOf('(', StringComparison.Ordinal)];

        var reading = DossierReader.Read(MarkdownFence.At(place).Text, file);

        Assert.Equal(shown, string.Concat(reading.Diagnostics.Select(diagnostic => $"{diagnostic}\n")));
    }

    [Fact]
    public void Example_IsOfAKindThatATestRuns() =>
        Assert.All(MarkdownFence.In(Guide).Where(fence => fence.Language == "json"), fence => Assert.True(
            IsDossiers(fence)
            || fence.Text.Contains("\"emulation.decisions/1\"", StringComparison.Ordinal)
            || fence.Text.StartsWith("{\"kind\":", StringComparison.Ordinal),
            $"{fence}: no test runs this example"));

    private static bool IsDossiers(MarkdownFence fence) =>
        fence.Language == "json" && fence.Text.Contains($"\"{DossierHeader.Format1}\"", StringComparison.Ordinal);

    private static MarkdownFence NextOf(MarkdownFence fence) =>
        MarkdownFence.In(Guide).SkipWhile(other => other != fence).Skip(1).FirstOrDefault(fence);

    private static TheoryData<string> Where(Func<MarkdownFence, bool> wanted) =>
        [.. MarkdownFence.In(Guide).Where(wanted).Select(fence => fence.ToString())];
}
