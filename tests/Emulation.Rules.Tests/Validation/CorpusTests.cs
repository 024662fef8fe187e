using System.Text.RegularExpressions;

namespace Emulation.Rules.Tests.Validation;

public partial class CorpusTests
{
    public static TheoryData<string> Good => Corpus.CasesIn("good");

    public static TheoryData<string> Bad => Corpus.CasesIn("bad");

    [Theory]
    [MemberData(nameof(Good))]
    public void Good_GivesNoDiagnostics(string path) => Assert.Equal("", string.Join('\n', Corpus.Diagnose(path)));

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_GivesTheVerifiedText(string path)
    {
        var text = string.Join('\n', Corpus.Diagnose(path));

        Assert.NotEqual("", text);
        Snapshot.MatchFile(text, Corpus.VerifiedFile(path));
    }

    [Fact]
    public void EveryCode_HasASample()
    {
        var shown = Codes(Directory.EnumerateFiles(Repository.PathOf("tests/corpus/bad"), "*.verified.txt", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("tests/Emulation.Rules.Tests/Language"), "*.verified.txt")));

        var given = Codes(new[] { "Language", "Validation" }.SelectMany(stage => Directory.EnumerateFiles(
            Repository.PathOf($"src/Emulation.Rules/{stage}"), "*.cs", SearchOption.AllDirectories)));

        Assert.NotEmpty(given);
        Assert.Empty(given.Except(shown));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_MessagesFollowTheHouseStyle(string path) => Assert.All(Corpus.Diagnose(path), diagnostic =>
    {
        Assert.NotNull(diagnostic.Span);
        Assert.False(string.IsNullOrEmpty(diagnostic.Help));
        Assert.DoesNotMatch(@"^[A-Z]|\.$|\n", diagnostic.Message);
        Assert.DoesNotMatch(@"\.$|\n", diagnostic.Help);
    });

    private static SortedSet<string> Codes(IEnumerable<string> files) =>
        new(files.SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)), StringComparer.Ordinal);

    [GeneratedRegex(@"\bEMU[12]\d{3}\b")]
    private static partial Regex Code();
}
