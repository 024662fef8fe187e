using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Monitoring;
using Emulation.Rules.Movements;
using Emulation.Rules.Problems;
using Emulation.Rules.Recording;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Recording;

/// <summary>Every sample of every version of every format that the library ever read is read today; see docs/formats.md.</summary>
public class FormatSamplesTests
{
    private const string Folder = "tests/corpus/formats";

    /// <summary>How each format is read: the errors of a text.</summary>
    private static readonly Dictionary<string, Func<string, IEnumerable<Diagnostic>>> _read = new()
    {
        ["dossiers"] = text => DossierReader.Read(text).Diagnostics,
        ["decisions"] = text => DecisionsReader.Read(text).Diagnostics,
        ["record"] = text => DecisionRecordReader.Read(text).Diagnostics,
        ["entries"] = text => EntriesReader.Read(text).Diagnostics,
        ["movement-records"] = text => MovementRecordsReader.Read(text).SelectMany(part => part.Diagnostics),
        ["movement-results"] = text => MovementResultsReader.Read(text, "results.json").Diagnostics,
        ["problem"] = text => ProblemReader.Read(text, "problem.yaml").Diagnostics,
    };

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf(Folder), file).Replace('\\', '/'))
            .Where(file => file is not ("record/1/policy.yaml" or "record/1/dossiers.json"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_IsRead(string sample) => Assert.DoesNotContain(
        _read[sample.Split('/')[0]](File.ReadAllText(Repository.PathOf($"{Folder}/{sample}"))), diagnostic => diagnostic.Severity == Severity.Error);

    [Fact]
    public void Samples_AreThereForEveryFormat() => Assert.Equal(
        _read.Keys.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(Repository.PathOf(Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Record_OfTheFirstVersion_IsReplayedToTheSame()
    {
        var record = DecisionRecordReader.Read(Text("record.json")).GetRecordOrThrow();

        var found = await Replayer.RunAsync(record, SmallLaw.EngineOf(Text("policy.yaml")), DossierReader.Read(Text("dossiers.json")).GetUnitsOrThrow().ToAsyncEnumerable);

        Assert.Empty(found.Differences);
        Assert.Equal("0.1.0", found.RecordedEngine);
    }

    private static string Text(string name) => File.ReadAllText(Repository.PathOf($"{Folder}/record/1/{name}"));
}
