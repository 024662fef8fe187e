using System.Numerics;

namespace Emulation.Rules.Apportioning;

/// <summary>Why a total cannot be apportioned, and by how much.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Sum">What stands against the total: the sum of the minima, of the maxima, or of the minima with one place for each unit
/// that is owed one.</param>
public sealed record ApportionmentConflict(ApportionmentConflictKind Kind, BigInteger Sum);
