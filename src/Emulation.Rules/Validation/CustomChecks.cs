using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Validation;

/// <summary>Custom conditions are registered by whoever runs the policy; nothing in the text says whether they are.</summary>
internal static class CustomChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        from parsed in set.All
        from place in CriterionPlace.In(parsed)
        from custom in ConditionParts.Everything(place.Criterion.Condition).OfType<CustomCondition>()
        select FactDiagnostics.CustomNeedsAHost(parsed.SpanOf(custom), custom.Name);

    /// <summary>The custom conditions that policies ask for and nobody registered.</summary>
    public static ImmutableArray<Diagnostic> Unregistered(ImmutableArray<Policy> policies, ImmutableArray<string> registered) =>
    [
        .. from policy in policies
           from provision in policy.Awards
           from criterion in provision.Criteria.Concat(provision.Alternatives)
           from custom in ConditionParts.Everything(criterion.Condition).OfType<CustomCondition>()
           where !registered.Contains(custom.Name)
           select FactDiagnostics.CustomIsNotRegistered(criterion.Source, policy.Id, custom.Name, registered),
    ];
}
