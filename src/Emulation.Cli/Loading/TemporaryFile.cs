namespace Emulation.Cli.Loading;

/// <summary>Files beside memory that are gone when they are closed. They hold personal data: nobody else may look while they are there.</summary>
internal static class TemporaryFile
{
    /// <summary>Makes a file in the folder for temporary files.</summary>
    /// <exception cref="FileProblemException">It cannot be made.</exception>
    public static FileStream Create()
    {
        try
        {
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 1 << 16 };
            if (OperatingSystem.IsWindows())
            {
                options.Options = FileOptions.DeleteOnClose;
                return new(path, options);
            }

            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var file = new FileStream(path, options);
            File.Delete(path);   // it lives until it is closed, whatever ends the run
            return file;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw Problem(broken);
        }
    }

    /// <summary>What is said where such a file cannot be written.</summary>
    public static FileProblemException Problem(Exception broken)
    {
        var way = OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR";
        var why = broken is DirectoryNotFoundException ? "there is no such folder" : broken.Message.Split(" : '")[0];
        return new($"cannot write to the folder for temporary files, `{Path.GetTempPath()}`: {why}; name another one in the environment variable {way}");
    }

    /// <summary>Closes a file whose content nobody needs any more; what cannot be written of it is of no interest then.</summary>
    public static void Close(IDisposable file)
    {
        try
        {
            file.Dispose();
        }
        catch (Exception broken) when (broken is IOException or FileProblemException)
        {
            // It is closed all the same, and gone.
        }
    }
}
