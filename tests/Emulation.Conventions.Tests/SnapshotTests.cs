namespace Emulation.Conventions.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshot");

    private string Verified => Path.Combine(_folder.FullName, "sample.verified.txt");

    private string Received => Path.Combine(_folder.FullName, "sample.received.txt");

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb")]
    public void MatchFile_SameTextWithOtherLineEnds_Passes(string actual)
    {
        File.WriteAllText(Verified, "a\nb\n");

        Snapshot.MatchFile(actual, Verified);

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void MatchFile_OtherText_NamesTheFirstLineAndKeepsTheVerifiedFile()
    {
        File.WriteAllText(Verified, "a\nb\nc\n");

        var thrown = Assert.Throws<SnapshotException>(() => Snapshot.MatchFile("a\nx\nc\n", Verified));

        Assert.Contains("line 2", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("|b|", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("|x|", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("a\nb\nc\n", File.ReadAllText(Verified));
        Assert.Equal("a\nx\nc\n", File.ReadAllText(Received));
    }

    [Fact]
    public void MatchFile_NoVerifiedFile_FailsAndWritesOnlyTheReceivedOne()
    {
        Assert.Throws<SnapshotException>(() => Snapshot.MatchFile("a", Verified));

        Assert.False(File.Exists(Verified));
        Assert.Equal("a\n", File.ReadAllText(Received));
    }

    [Fact]
    public void MatchFile_TextThatEndsEarly_SaysSo()
    {
        File.WriteAllText(Verified, "a\nb\n");

        var thrown = Assert.Throws<SnapshotException>(() => Snapshot.MatchFile("a\nb\nc\n", Verified));

        Assert.Contains("line 3", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_FactAndRow_ReadTheFilesBesideTheTest()
    {
        Snapshot.Match("a fact\n");
        Snapshot.Match("a row\n", "lang=vi");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
