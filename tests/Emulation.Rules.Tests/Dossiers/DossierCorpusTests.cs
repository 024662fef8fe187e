using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Dossiers;

/// <summary>Each mistake has a file, and beside it the exact text that its author sees.</summary>
public class DossierCorpusTests
{
    private const string Folder = "tests/corpus/bad/dossiers";

    public static TheoryData<string> BadFiles() =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> GoodFiles() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/schemas/good/dossiers")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Read_BadFile_SaysWhatIsWrong(string file)
    {
        var text = File.ReadAllText(Repository.PathOf($"{Folder}/{file}"));

        var reading = DossierReader.Read(text, file);

        Assert.NotEmpty(reading.Diagnostics);
        Assert.Equal(reading.Diagnostics.All(diagnostic => diagnostic.Severity == Severity.Warning), reading.Succeeded);
        Snapshot.MatchFile(
            string.Join('\n', reading.Diagnostics),
            Repository.PathOf($"{Folder}/{Path.GetFileNameWithoutExtension(file)}.verified.txt"));
    }

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public void Read_GoodFile_SaysNothing(string file)
    {
        var reading = DossierReader.Read(File.ReadAllText(Repository.PathOf($"tests/schemas/good/dossiers/{file}")), file);

        Assert.Empty(reading.Diagnostics);
        Assert.NotEmpty(reading.GetUnitsOrThrow());
    }

    [Fact]
    public void GetUnitsOrThrow_WithAnError_ThrowsItsText()
    {
        var reading = DossierReader.Read("[]", "a.json");

        var thrown = Assert.Throws<DossierFormatException>(() => reading.GetUnitsOrThrow());

        Assert.StartsWith("a.json(1,1): error EMU3012: expected an object", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(reading.Diagnostics, thrown.Diagnostics);
    }
}
