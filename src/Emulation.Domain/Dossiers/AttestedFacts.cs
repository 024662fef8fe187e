using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Emulation.Domain.Dossiers;

/// <summary>What the competent people stated about qualitative criteria, by key.</summary>
/// <remarks>A key that is absent was not stated: it is neither yes nor no.</remarks>
[CollectionBuilder(typeof(AttestedFacts), nameof(Create))]
public sealed class AttestedFacts : IEnumerable<(string Key, bool Value)>
{
    private readonly ImmutableArray<(string Key, bool Value)> _facts;

    private AttestedFacts(ImmutableArray<(string Key, bool Value)> facts) => _facts = facts;

    /// <summary>Nothing was stated.</summary>
    public static AttestedFacts Empty { get; } = new([]);

    /// <summary>The facts, sorted by key.</summary>
    public ImmutableArray<(string Key, bool Value)> All => _facts;

    /// <summary>Makes a list of statements.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static AttestedFacts Create(ReadOnlySpan<(string Key, bool Value)> facts)
    {
        var sorted = facts.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
            {
                throw new ArgumentException($"`{sorted[i].Key}` is stated twice.", nameof(facts));
            }
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    /// <summary>What was stated, or null where nothing was.</summary>
    public bool? this[string key]
    {
        get
        {
            foreach (var (name, value) in _facts)
            {
                if (name == key)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<(string Key, bool Value)> GetEnumerator() =>
        ((IEnumerable<(string Key, bool Value)>)_facts).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
