namespace Emulation.Rules.Selecting;

/// <summary>How many places there are: an interval while the base of a percentage is not known.</summary>
/// <param name="Least">The fewest.</param>
/// <param name="Most">The most.</param>
internal readonly record struct PlaceRange(int Least, int Most);
