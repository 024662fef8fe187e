using Emulation.Domain.Diagnostics;
using Emulation.Rules.Problems;

namespace Emulation.Rules.Tests.Problems;

/// <summary>Bad problems, each with the exact text that its author will see.</summary>
public class ProblemCorpusTests
{
    private const string Folder = "tests/corpus/problems";

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Problem_Bad_SaysWhatIsWrong(string file)
    {
        var path = Repository.PathOf($"{Folder}/{file}");

        var reading = ProblemReader.Read(File.ReadAllText(path), file);

        Assert.False(reading.Succeeded);
        Assert.All(reading.Diagnostics, diagnostic =>
        {
            Assert.NotNull(diagnostic.Span);
            Assert.False(string.IsNullOrEmpty(diagnostic.Help));
            Assert.DoesNotMatch(@"^[A-Z]|\.$|\n", diagnostic.Message);
            Assert.DoesNotMatch(@"\.$|\n", diagnostic.Help);
        });
        Snapshot.MatchFile(string.Join('\n', reading.Diagnostics), Path.ChangeExtension(path, ".verified.txt"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Problem_CutShortAnywhere_NeverThrows(string file)
    {
        var text = File.ReadAllText(Repository.PathOf($"{Folder}/{file}"));

        for (var length = 0; length < text.Length; length += 7)
        {
            var reading = ProblemReader.Read(text[..length], file);

            Assert.True(reading.Succeeded || reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
            reading.Problem?.Solve();
        }
    }
}
