namespace Emulation.Testing;

/// <summary>The checkout in which the tests run.</summary>
public static class Repository
{
    private static readonly Lazy<string> _root = new(FindRoot);

    /// <summary>The folder that holds <c>Emulation.slnx</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside a checkout.</exception>
    public static string Root => _root.Value;

    /// <summary>Returns the full path of a file or folder of the repository.</summary>
    /// <param name="relative">A path from <see cref="Root"/>, with forward slashes.</param>
    public static string PathOf(string relative)
    {
        ArgumentNullException.ThrowIfNull(relative);
        return Path.GetFullPath(Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar)));
    }

    /// <summary>Returns a path from <see cref="Root"/> with forward slashes, the same on every system.</summary>
    /// <param name="path">A full path inside the repository.</param>
    public static string RelativePath(string path) =>
        Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Returns where a source file is now, although a reproducible build recorded it as <c>/_/tests/…</c>.</summary>
    /// <param name="recorded">The path that the compiler recorded.</param>
    public static string SourceFile(string recorded)
    {
        ArgumentException.ThrowIfNullOrEmpty(recorded);
        var path = recorded.Replace('\\', '/');
        return path.StartsWith("/_/", StringComparison.Ordinal) ? PathOf(path["/_/".Length..]) : recorded;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Emulation.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Emulation.slnx.");
    }
}
