using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Somebody who competes for a place.</summary>
/// <param name="IsEligible">Known to be eligible; false means that it is not known.</param>
/// <param name="IsSure">Known to stay in the contest; false where a vote that is still to be held could take it out.</param>
/// <param name="Keys">The ranking keys, greater is better; null where not known.</param>
internal readonly record struct Contestant(bool IsEligible, bool IsSure, ImmutableArray<decimal?> Keys)
{
    /// <summary>The narrowest cap that it stands under, an index into the caps.</summary>
    public int Node { get; init; }
}
