using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>Everything named was attested by whoever is competent.</summary>
/// <param name="Keys">The attested facts, as the policy declares them.</param>
public sealed record AttestedCondition(ImmutableArray<string> Keys) : Condition;
