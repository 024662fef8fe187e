using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>All of the parts: NotMet as soon as one is, Met only if all are.</summary>
/// <param name="Parts">At least one.</param>
public sealed record AllCondition(ImmutableArray<Condition> Parts) : Condition;
