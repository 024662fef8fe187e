namespace Emulation.Rules.Apportioning;

/// <summary>A unit, and the number that a percentage is taken of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Size">The base, at least 0.</param>
public sealed record UnitBase(string Id, int Size);
