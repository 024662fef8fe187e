using Emulation.Rules.Scenarios;

namespace Emulation.Rules.Tests.Scenarios;

/// <summary>Bad scenarios, each with the exact text that its author will see.</summary>
public class ScenarioCorpusTests
{
    private const string Folder = "tests/corpus/bad/scenarios";

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Scenario_Bad_SaysWhatIsWrong(string file)
    {
        var path = Repository.PathOf($"{Folder}/{file}");

        var reading = ScenarioReader.Read(File.ReadAllText(path), file);

        Assert.False(reading.Succeeded);
        Snapshot.MatchFile(string.Join('\n', reading.Diagnostics), Path.ChangeExtension(path, ".verified.txt"));
    }
}
