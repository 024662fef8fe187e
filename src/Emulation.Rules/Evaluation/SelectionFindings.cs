using Emulation.Rules.Compilation;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Evaluation;

/// <summary>What a selection went by: the base of the quota and the places it gave.</summary>
/// <param name="Rule">The award.</param>
/// <param name="LeastHolders">The holders of the base title that are certain.</param>
/// <param name="MostHolders">Those, with all who may hold it.</param>
/// <param name="Places">The places.</param>
internal sealed record SelectionFindings(AwardRule Rule, int LeastHolders, int MostHolders, PlaceRange Places);
