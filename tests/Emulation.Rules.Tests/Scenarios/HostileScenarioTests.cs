using Emulation.Domain.Diagnostics;
using Emulation.Rules.Scenarios;

namespace Emulation.Rules.Tests.Scenarios;

/// <summary>No text of a scenario, cut at any character, makes the reader throw.</summary>
public class HostileScenarioTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/corpus/bad/scenarios"), "*.yaml")
            .Append(Repository.PathOf("tests/scenarios/quota/votes-and-suspension.yaml"))
            .Select(Repository.RelativePath)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_CutAtAnyCharacter_GivesTheScenarioOrSaysWhatIsWrong(string file)
    {
        var text = File.ReadAllText(Repository.PathOf(file));

        Assert.All(Enumerable.Range(0, text.Length), length =>
        {
            var reading = ScenarioReader.Read(text[..length], file);
            Assert.True(reading.Succeeded || reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error), $"cut at {length}");
        });
    }
}
