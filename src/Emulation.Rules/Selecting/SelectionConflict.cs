using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Why no set of candidates meets every constraint.</summary>
/// <param name="Constraints">The ids of a smallest set of constraints that contradict each other, in order; of several smallest the first in order. A constraint is a cap, a floor, <c>total</c>, or a locked candidate as <c>locked:ID</c>.</param>
/// <param name="Relaxations">For each constraint of the set that could give way alone, by how much at least: a cap or the total raised, a floor lowered.</param>
public sealed record SelectionConflict(ImmutableArray<string> Constraints, ImmutableArray<Relaxation> Relaxations);
