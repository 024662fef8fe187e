using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Emulation.Domain.Dossiers;

/// <summary>Numbers by name, such as scores or metrics; decimal, so that they compare exactly.</summary>
/// <remarks>A name that is absent was not stated.</remarks>
[CollectionBuilder(typeof(NamedNumbers), nameof(Create))]
public sealed class NamedNumbers : IEnumerable<(string Name, decimal Value)>
{
    private readonly ImmutableArray<(string Name, decimal Value)> _numbers;

    private NamedNumbers(ImmutableArray<(string Name, decimal Value)> numbers) => _numbers = numbers;

    /// <summary>Nothing was stated.</summary>
    public static NamedNumbers Empty { get; } = new([]);

    /// <summary>The numbers, sorted by name.</summary>
    public ImmutableArray<(string Name, decimal Value)> All => _numbers;

    /// <summary>Makes a list of numbers.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public static NamedNumbers Create(ReadOnlySpan<(string Name, decimal Value)> numbers)
    {
        var sorted = numbers.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Name == sorted[i - 1].Name)
            {
                throw new ArgumentException($"`{sorted[i].Name}` is stated twice.", nameof(numbers));
            }
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    /// <summary>The number of that name, or null where it was not stated.</summary>
    public decimal? this[string name]
    {
        get
        {
            foreach (var (key, value) in _numbers)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<(string Name, decimal Value)> GetEnumerator() =>
        ((IEnumerable<(string Name, decimal Value)>)_numbers).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
