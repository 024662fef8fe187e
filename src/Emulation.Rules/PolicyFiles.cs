using System.Text;
using Emulation.Domain.Policies;

namespace Emulation.Rules;

/// <summary>Hands out policies that stand in files, such as the regulation of one school.</summary>
/// <remarks>A policy that stands under a built-in one needs the source of that one beside it.</remarks>
public sealed class PolicyFiles : IPolicySource
{
    private readonly string[] _paths;

    private PolicyFiles(string[] paths) => _paths = paths;

    /// <summary>The policies in the files at <paramref name="paths"/>; they are read each time they are asked for.</summary>
    public static PolicyFiles From(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new([.. paths]);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IReadOnlyList<PolicyText> Read() => [.. _paths.Select(path => new PolicyText(path, File.ReadAllText(path, Encoding.UTF8)))];
}
