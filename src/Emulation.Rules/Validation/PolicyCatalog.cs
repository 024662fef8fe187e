using System.Collections.Immutable;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Validation;

/// <summary>Policies that were validated together. Only these can be consolidated and compiled.</summary>
public sealed class PolicyCatalog
{
    internal PolicyCatalog(ImmutableArray<Policy> policies) => Policies = policies;

    /// <summary>The policies, by id.</summary>
    public ImmutableArray<Policy> Policies { get; }
}
