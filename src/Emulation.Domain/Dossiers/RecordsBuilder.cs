using System.Collections.Immutable;

namespace Emulation.Domain.Dossiers;

/// <summary>Makes <see cref="Records{T}"/>, so that a collection expression can.</summary>
public static class RecordsBuilder
{
    /// <summary>Makes a list of records.</summary>
    public static Records<T> Create<T>(ReadOnlySpan<T> records)
        where T : DossierRecord => new([.. records]);

    /// <summary>The records of <paramref name="all"/> that are neither revoked nor replaced.</summary>
    internal static ImmutableArray<T> Standing<T>(ImmutableArray<T> all)
        where T : DossierRecord
    {
        HashSet<string>? replaced = null;
        var standing = true;
        foreach (var record in all)
        {
            standing &= record.Status == RecordStatus.Valid;
            if (record is { Status: not RecordStatus.Revoked, Replaces: { } id })
            {
                (replaced ??= new(StringComparer.Ordinal)).Add(id);
            }
        }

        return standing && replaced is null
            ? all
            : [.. all.Where(record => record.Status == RecordStatus.Valid
                && (record.Id is null || replaced?.Contains(record.Id) != true))];
    }
}
