using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>A condition that a host has written in code and registered under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="With">What the policy hands over to it, by key.</param>
public sealed record CustomCondition(string Name, ImmutableSortedDictionary<string, string> With) : Condition;
