using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Policies;
using Emulation.Rules.Amending;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Validation;

/// <summary>Policies that were validated together. Only these can be consolidated and compiled.</summary>
public sealed class PolicyCatalog
{
    private readonly Lazy<string> _hash;
    private readonly Lazy<Vocabulary> _words;

    internal PolicyCatalog(AmendedPolicies policies)
    {
        Texts = policies.Versions;
        Policies = [.. Texts.Select(parsed => parsed.Policy)];
        Amendments = [.. policies.Amending.Select(parsed => parsed.Policy)];
        _words = new(() => Vocabulary.Of(Policies));
        _hash = new(() => HashOf(Policies.Concat(Amendments)));
    }

    /// <summary>The policies with their texts, in the order of <see cref="Policies"/>.</summary>
    internal ImmutableArray<ParsedPolicy> Texts { get; }

    /// <summary>The policies, by id and first day; an amended one is there with each of its versions.</summary>
    public ImmutableArray<Policy> Policies { get; }

    /// <summary>The amending policies, by id; what they say is in the versions of what they amend.</summary>
    public ImmutableArray<Policy> Amendments { get; }

    /// <summary>The hash of all texts together, such as <c>sha256:…</c>; the order in which they were read does not change it.</summary>
    public string Hash => _hash.Value;

    /// <summary>The words of dossiers that the policies know.</summary>
    internal Vocabulary Words => _words.Value;

    /// <summary>The version of a policy that is in force on a day, or null. An amending policy stands for what it amends.</summary>
    public Policy? On(PolicyId id, LocalDate day)
    {
        var text = TextOf(id);
        return Policies.FirstOrDefault(policy => policy.Id == text && policy.InForce.Contains(day));
    }

    /// <summary>The policies after whose beginning some dossiers still follow an earlier one.</summary>
    internal IEnumerable<Policy> LettingFollow(PolicyId id) => Policies.Where(policy => policy.LetsFollow(id));

    /// <summary>The policy that decides for an id: for an amending policy the one that it amends.</summary>
    internal PolicyId TextOf(PolicyId id) => Amendments.FirstOrDefault(policy => policy.Id == id)?.Amends ?? id;

    private static string HashOf(IEnumerable<Policy> policies) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', policies.Select(policy => $"{policy.Id} {policy.Hash}").Distinct().Order(StringComparer.Ordinal)))));
}
