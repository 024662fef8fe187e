using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>What changes when a selected candidate withdraws.</summary>
/// <param name="Enters">Who gets a place, best first; under caps that form one tree at most one.</param>
/// <param name="Drops">Who would lose one when everything is worked out again: nobody on a tree of caps; elsewhere lock the others (<see cref="SelectionProblem.Locked"/>) and fill only the gap.</param>
public sealed record Replacement(ImmutableArray<string> Enters, ImmutableArray<string> Drops)
{
    /// <summary>Returns the ids: <c>enters: d; drops: nobody</c>.</summary>
    public override string ToString() => $"enters: {Listed(Enters)}; drops: {Listed(Drops)}";

    private static string Listed(ImmutableArray<string> ids) => ids.IsDefaultOrEmpty ? "nobody" : string.Join(", ", ids);
}
