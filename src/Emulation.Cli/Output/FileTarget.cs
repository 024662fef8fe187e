using System.Formats.Tar;

namespace Emulation.Cli.Output;

/// <summary>What stands under the name of an output.</summary>
internal static class FileTarget
{
    // What the system shows there are not files that another one could take the place of.
    private static readonly string[] _views = ["/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/"];

    /// <summary>The file itself, where the name is that of a link; else the full name.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        return IsView(full) || new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    /// <summary>Whether something other than a file stands there, such as a pipe or a device, which takes what is written and must stay.</summary>
    public static bool IsWrittenStraight(string full)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(full))
        {
            return false;
        }

        return IsView(full) || (new FileInfo(full).Length == 0 && !IsRegular(full));
    }

    /// <summary>The mode of the file; null where there is none, or where the system knows no modes.</summary>
    public static UnixFileMode? ModeOf(string full) =>
        OperatingSystem.IsWindows() || !File.Exists(full) ? null : File.GetUnixFileMode(full);

    private static bool IsView(string full) =>
        !OperatingSystem.IsWindows() && _views.Any(view => full.StartsWith(view, StringComparison.Ordinal));

    /// <summary>Whether an empty file is a file: nothing else in the library tells a device, and it must not be opened to find out.</summary>
    private static bool IsRegular(string full)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(full, "file");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            return true;   // a file that may not be read
        }
        catch (IOException)
        {
            return false;   // a socket, which no archive holds
        }
    }
}
