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

    [Fact]
    public void Open_EmptyName_IsSaid() => Assert.Equal("the name of the file to write is empty",
        Assert.Throws<FileProblemException>(() => OutputFile.Open("", _streams)).Message);

    [Fact]
    public void Commit_FileThatIsThere_KeepsItsMode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;   // modes are those of Unix
        }

        var path = _folder.Write("out.txt", "before");
        SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Write(path, "after");

        Assert.Equal("after", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, ModeOf(path));
    }

    [Fact]
    public void Open_File_IsForItsOwnerAloneUntilItIsComplete()
    {
        if (OperatingSystem.IsWindows())
        {
            return;   // modes are those of Unix
        }

        var usual = ModeOf(_folder.Write("usual.txt", ""));
        using var file = OutputFile.Open(_folder.PathOf("out.txt"), _streams);

        var temporary = Assert.Single(_folder.Names(), name => name != "usual.txt");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(_folder.PathOf(temporary)));
        file.Commit(CancellationToken.None);
        Assert.Equal(usual, ModeOf(_folder.PathOf("out.txt")));
    }

    [Fact]
    public void Commit_Link_StaysOne()
    {
        if (OperatingSystem.IsWindows())
        {
            return;   // links need a right there
        }

        var target = _folder.Write("inside/target.txt", "before");
        File.CreateSymbolicLink(_folder.PathOf("out.txt"), target);

        Write(_folder.PathOf("out.txt"), "after");

        Assert.Equal("after", File.ReadAllText(target));
        Assert.Equal(target, new FileInfo(_folder.PathOf("out.txt")).LinkTarget);
    }

    [Fact]
    public void Commit_Device_StaysOne()
    {
        if (!File.Exists("/dev/null"))
        {
            return;   // there is no such device
        }

        File.CreateSymbolicLink(_folder.PathOf("out.txt"), "/dev/null");

        Write("/dev/null", "nobody reads this");
        Write(_folder.PathOf("out.txt"), "nor this");

        Assert.True(FileTarget.IsWrittenStraight("/dev/null"));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.Equal("/dev/null", new FileInfo(_folder.PathOf("out.txt")).LinkTarget);
    }

    [Fact]
    public void IsWrittenStraight_FileOrNothing_IsNot()
    {
        Assert.False(FileTarget.IsWrittenStraight(_folder.Write("empty.txt", "")));
        Assert.False(FileTarget.IsWrittenStraight(_folder.Write("full.txt", "x")));
        Assert.False(FileTarget.IsWrittenStraight(_folder.PathOf("none.txt")));
    }

    [Fact]
    public async Task Commit_Pipe_StaysOne()
    {
        if (!File.Exists("/usr/bin/mkfifo"))
        {
            return;   // there is no way to make a pipe
        }

        var pipe = _folder.PathOf("out.pipe");
        using (var make = System.Diagnostics.Process.Start("/usr/bin/mkfifo", [pipe]))
        {
            await make.WaitForExitAsync(CancellationToken.None);
        }

        var read = Task.Run(() => File.ReadAllText(pipe), CancellationToken.None);
        Write(pipe, "through the pipe");

        Assert.Equal("through the pipe", await read);
        Assert.Equal(["out.pipe"], _folder.Names());
    }

    [Fact]
    public void Write_FullDisk_NamesWhatWasAskedFor()
    {
        if (!File.Exists("/dev/full"))
        {
            return;   // there is no device that is always full
        }

        using var file = OutputFile.Open("/dev/full", _streams);
        file.Stream.Write("more than nothing"u8);

        var thrown = Assert.Throws<FileProblemException>(() => file.Commit(CancellationToken.None));

        Assert.StartsWith("cannot write `/dev/full`: ", thrown.Message, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        using var file = OutputFile.Open(path, _streams);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Commit(CancellationToken.None);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
