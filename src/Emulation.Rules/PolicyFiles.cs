using System.Text;
using Emulation.Domain.Policies;

namespace Emulation.Rules;

/// <summary>Hands out policies that stand in files or in a folder, such as the regulations of a school.</summary>
/// <remarks>A policy that stands under a built-in one needs the source of that one beside it.</remarks>
public sealed class PolicyFiles : IPolicySource
{
    private readonly Func<IEnumerable<string>> _paths;

    private PolicyFiles(Func<IEnumerable<string>> paths) => _paths = paths;

    /// <summary>The policies in the files at <paramref name="paths"/>; they are read each time they are asked for.</summary>
    public static PolicyFiles From(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] kept = [.. paths];
        return new(() => kept);
    }

    /// <summary>The policies in a folder and the folders in it: every file that ends in <c>.yaml</c> or <c>.yml</c>, looked up each time they are asked for.</summary>
    /// <remarks>
    /// Files and folders whose names begin with a dot and links to folders are passed over (links to files are followed, as mounted
    /// configuration needs), and the files are in the order of their paths by code point.
    /// </remarks>
    public static PolicyFiles In(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new(() => FilesIn(folder).Order(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">A file or the folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or the folder may not be read.</exception>
    public IReadOnlyList<PolicyText> Read() => [.. _paths().Select(path => new PolicyText(path, File.ReadAllText(path, Encoding.UTF8)))];

    // A link to a folder above would be walked for ever.
    private static IEnumerable<string> FilesIn(string folder) => new DirectoryInfo(folder).EnumerateFileSystemInfos()
        .Where(entry => !entry.Name.StartsWith('.'))
        .SelectMany(entry => entry is DirectoryInfo ? entry.LinkTarget is null ? FilesIn(Path.Combine(folder, entry.Name)) : []
            : entry.Extension is ".yaml" or ".yml" ? [Path.Combine(folder, entry.Name)] : []);
}
