using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Somebody who competes for a place.</summary>
/// <param name="IsEligible">Known to be eligible; false means that it is not known.</param>
/// <param name="IsSure">Known to stay in the contest; false where a vote that is still to be held could take it out.</param>
/// <param name="Keys">The ranking keys, greater is better; null where not known.</param>
/// <param name="Node">The node of the tree of caps that it stands in.</param>
internal readonly record struct Contestant(bool IsEligible, bool IsSure, ImmutableArray<decimal?> Keys, int Node = 0);
