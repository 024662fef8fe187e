using Emulation.Domain.Decisions;

namespace Emulation.Rules.Evaluation;

/// <summary>What became of the contestants of one unit in a selection over several.</summary>
/// <param name="Standings">Their standings, in the order in which the unit puts them forward.</param>
/// <param name="Findings">What the selection went by.</param>
internal sealed record GivenSelection(Standing[] Standings, SelectionFindings Findings);
