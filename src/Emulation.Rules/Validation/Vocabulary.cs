using System.Collections.Immutable;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Validation;

/// <summary>The words of dossiers that any policy of a catalog knows, whether it is in force or not: dossiers state facts for other dates as well.</summary>
/// <param name="Attested">The keys of attested facts, sorted.</param>
/// <param name="Branches">The branches that policies are made for, sorted.</param>
internal sealed record Vocabulary(ImmutableSortedSet<string> Attested, ImmutableSortedSet<string> Branches)
{
    public static Vocabulary Of(IEnumerable<Policy> policies)
    {
        var (attested, branches) = (ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal), ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal));
        foreach (var policy in policies)
        {
            attested.UnionWith(policy.Attested.Select(fact => fact.Key));
            branches.UnionWith(policy.Scope?.Branches ?? []);
        }

        return new(attested.ToImmutable(), branches.ToImmutable());
    }
}
