using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>Columns of a candidate whose heading is a prefix, a colon and a name, such as <c>rating: 2024-2025</c>.</summary>
internal static class PrefixColumns
{
    private static readonly ImmutableArray<TableColumn> _all =
    [
        new("rating", "Xếp loại", ColumnKind.Word) { Path = ["ratings"], Words = TableWords.Rating, CanBeNone = true },
        new("attested", "Xác nhận", ColumnKind.Truth) { Path = ["attested"], Words = WordList.Truth },
        new("score", "Điểm", ColumnKind.Number) { Path = ["scores"] },
        new("metric", "Số liệu", ColumnKind.Number) { Path = ["metrics"] },
    ];

    /// <summary>The prefixes, for notes.</summary>
    public static ImmutableArray<TableColumn> All => _all;

    /// <summary>The column of a heading that has a prefix, or null.</summary>
    public static TableColumn? Find(string heading)
    {
        var colon = heading.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || heading[(colon + 1)..].Trim(' ') is not { Length: > 0 } name)
        {
            return null;
        }

        var prefix = Headings.Normal(heading[..colon]);
        return _all.FirstOrDefault(column => column.Answers(prefix)) is { } column
            ? Named(column, column.Path[0] == "ratings" ? Dashes.Plain(name) : name) : null;
    }

    /// <summary>How a heading that begins as one of these is written with its colon; null where it begins otherwise.</summary>
    public static string? WithColon(string heading)
    {
        var words = heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            var prefix = Headings.Normal(string.Join(' ', words[..count]));
            if (_all.FirstOrDefault(column => column.Answers(prefix)) is { } column)
            {
                var name = string.Join(' ', words[count..]);
                return $"{(Headings.Normal(column.Vi) == prefix ? column.Vi : column.Key)}: {(column.Path[0] == "ratings" ? Dashes.Plain(name) : name)}";
            }
        }

        return null;
    }

    /// <summary>The column for a name under a key of a candidate; null where the key has none.</summary>
    public static TableColumn? Of(string key, string name) =>
        _all.FirstOrDefault(column => column.Path[0] == key) is { } column ? Named(column, name) : null;

    private static TableColumn Named(TableColumn column, string name) => column with
    {
        Key = $"{column.Key}: {name}",
        Vi = $"{column.Vi}: {name}",
        En = $"{column.Key}: {name}",
        Path = [column.Path[0], name],
    };
}
