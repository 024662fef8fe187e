using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>Any of the parts: Met as soon as one is, NotMet only if all are.</summary>
/// <param name="Parts">At least one.</param>
public sealed record AnyCondition(ImmutableArray<Condition> Parts) : Condition;
