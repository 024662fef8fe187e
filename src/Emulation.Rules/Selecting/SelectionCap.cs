namespace Emulation.Rules.Selecting;

/// <summary>The most that may be selected of a set.</summary>
/// <param name="Id">The id by which reasons name it; not <c>total</c>.</param>
/// <param name="Scope">The set.</param>
/// <param name="Max">The most, at least 0. A percentage is worked out before (<see cref="Emulation.Domain.Quotas.PlaceRule"/>).</param>
public sealed record SelectionCap(string Id, SelectionScope Scope, int Max);
