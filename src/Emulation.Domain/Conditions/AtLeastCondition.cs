using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>At least so many of the parts.</summary>
/// <param name="Count">From 1 to the number of parts.</param>
/// <param name="Parts">The parts.</param>
public sealed record AtLeastCondition(int Count, ImmutableArray<Condition> Parts) : Condition;
