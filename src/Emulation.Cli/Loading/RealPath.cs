namespace Emulation.Cli.Loading;

/// <summary>Finds the file that a path leads to, whatever links are on the way.</summary>
internal static class RealPath
{
    // As many as file systems follow.
    private const int MostLinks = 40;

    /// <summary>How paths are compared on this system.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The full path with every link resolved; what is not there, or leads round in a circle, stays as it is written.</summary>
    public static string Of(string path)
    {
        try
        {
            return Resolve(Path.GetFullPath(path));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return path;   // whoever opens it says what is wrong with it
        }
    }

    /// <summary>Whether two paths lead to one file.</summary>
    public static bool IsSame(string a, string b) => Comparer.Equals(Of(a), Of(b));

    private static string Resolve(string full)
    {
        for (var links = 0; links < MostLinks; links++)
        {
            if (FirstLink(full) is not var (link, rest))
            {
                return full;
            }

            var target = new FileInfo(link).LinkTarget!;
            full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(link)!, target, rest));
        }

        return full;
    }

    private static (string Link, string Remainder)? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full)!;
        var parts = full[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        var at = root;
        for (var i = 0; i < parts.Length; i++)
        {
            at = Path.Combine(at, parts[i]);
            if (new FileInfo(at).LinkTarget is not null)
            {
                return (at, Path.Combine(parts[(i + 1)..]));
            }
        }

        return null;
    }
}
