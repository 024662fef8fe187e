using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Emulation.Domain.Dossiers;

/// <summary>The records of one kind in a dossier, and which of them count.</summary>
/// <remarks>
/// A null <see cref="Records{T}"/> means not known; an empty one means known to be none.
/// A record that is revoked or replaced, or whose id another record replaces that was not revoked, never counts.
/// </remarks>
/// <typeparam name="T">The kind of record.</typeparam>
[CollectionBuilder(typeof(RecordsBuilder), nameof(RecordsBuilder.Create))]
public sealed class Records<T> : IReadOnlyList<T>
    where T : DossierRecord
{
    internal Records(ImmutableArray<T> all)
    {
        All = all;
        Counted = RecordsBuilder.Standing(all);
    }

    /// <summary>Every record, as listed.</summary>
    public ImmutableArray<T> All { get; }

    /// <summary>The records that still stand.</summary>
    public ImmutableArray<T> Counted { get; }

    /// <inheritdoc/>
    public int Count => All.Length;

    /// <inheritdoc/>
    public T this[int index] => All[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
