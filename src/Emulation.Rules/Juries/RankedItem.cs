namespace Emulation.Rules.Juries;

/// <summary>An item with its points.</summary>
/// <param name="Item">Its id.</param>
/// <param name="Points">Its points; the more the better.</param>
/// <param name="Rank">Its rank, 1 the best; equal points share the better rank.</param>
public sealed record RankedItem(string Item, long Points, int Rank);
