namespace Emulation.Rules.Selecting;

/// <summary>Candidates who are in the same sets of every constraint.</summary>
/// <param name="Caps">The caps, as ascending indexes into <see cref="CompiledProblem.Caps"/>.</param>
/// <param name="Floors">The floors, as ascending indexes.</param>
/// <param name="Shares">The shares of those selected, as ascending indexes.</param>
/// <param name="SetAsides">The set-asides, as ascending indexes.</param>
/// <param name="SetAsideFloors">For each of those set-asides, the floors inside it, as ascending indexes into its list.</param>
/// <param name="Count">How many candidates are of the type.</param>
internal sealed record CandidateType(int[] Caps, int[] Floors, int[] Shares, int[] SetAsides, int[][] SetAsideFloors, int Count);
