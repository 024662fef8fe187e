using Emulation.Cli.Loading;
using Emulation.Cli.Output;

namespace Emulation.Cli.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CommandStreams _streams = new(Stream.Null, Stream.Null, TextWriter.Null);

    public void Dispose()
    {
        _folder.Dispose();
        _streams.Dispose();
    }

    [Fact]
    public void Open_NotCommitted_LeavesNothingBehind()
    {
        using (var file = OutputFile.Open(_folder.PathOf("out.txt"), _streams))
        {
            file.Stream.Write("half"u8);
            Assert.Single(_folder.Names());
            Assert.DoesNotContain("out.txt", _folder.Names());
        }

        Assert.Empty(_folder.Names());
    }

    [Fact]
    public void Commit_Cancelled_LeavesNothingBehind()
    {
        using (var file = OutputFile.Open(_folder.PathOf("out.txt"), _streams))
        {
            Assert.Throws<OperationCanceledException>(() => file.Commit(new CancellationToken(canceled: true)));
        }

        Assert.Empty(_folder.Names());
    }

    [Fact]
    public void Open_FolderThatIsNotThere_IsNamed()
    {
        var path = _folder.PathOf("none/out.txt");

        var thrown = Assert.Throws<FileProblemException>(() => OutputFile.Open(path, _streams));

        Assert.Equal($"cannot write `{path}`: there is no folder `{_folder.PathOf("none")}`", thrown.Message);
    }

    [Fact]
    public void Open_NameOfAFolder_IsSaid() =>
        Assert.Throws<FileProblemException>(() => OutputFile.Open(_folder.PathOf("."), _streams));
}
