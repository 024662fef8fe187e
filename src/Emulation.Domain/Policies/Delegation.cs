using System.Collections.Immutable;
using Emulation.Domain.Citations;

namespace Emulation.Domain.Policies;

/// <summary>What a policy leaves to lower layers: under its path they may set, loosen and drop, and not only tighten.</summary>
/// <param name="Path">What is left to them, such as <c>awards.lao-dong-tien-tien.criteria</c>, with all that stands under it.</param>
/// <param name="To">The layers it is left to.</param>
/// <param name="Citation">Where the text says so.</param>
public sealed record Delegation(string Path, ImmutableArray<Layer> To, Citation Citation)
{
    /// <summary>Whether what stands at <paramref name="path"/> is left to <paramref name="layer"/>.</summary>
    public bool Covers(string path, Layer layer)
    {
        ArgumentNullException.ThrowIfNull(path);
        return To.Contains(layer)
            && path.StartsWith(Path, StringComparison.Ordinal)
            && (path.Length == Path.Length || path[Path.Length] == '.');
    }
}
