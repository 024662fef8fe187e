using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Places over and above the open ones for the members of a set (a vertical reservation).</summary>
/// <param name="Id">The id by which reasons name it.</param>
/// <param name="Scope">The set.</param>
/// <param name="Places">How many, at least 0.</param>
public sealed record SetAside(string Id, SelectionScope Scope, int Places)
{
    /// <summary>Horizontal minima inside these places.</summary>
    public ImmutableArray<SelectionFloor> Floors { get; init; } = [];
}
