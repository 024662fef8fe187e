namespace Emulation.Rules.Selecting.Trees;

/// <summary>What a walk through ranked candidates gave.</summary>
/// <param name="Chosen">Per place of the ranking under which orders inside the tie classes it is chosen.</param>
/// <param name="Taken">Per leaf how many are taken when equals are taken in the order given.</param>
/// <param name="Ties">The classes that some of their members get into, in order.</param>
/// <param name="TieClass">Per place the number of its class.</param>
internal sealed record TreeWalkResult(ChosenUnder[] Chosen, int[] Taken, List<TreeTie> Ties, int[] TieClass);
