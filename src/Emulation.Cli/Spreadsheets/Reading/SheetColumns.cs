using System.Collections.Immutable;
using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A sheet of a known table, once its headings were read.</summary>
internal sealed class SheetColumns
{
    private readonly ImmutableArray<TableColumn?> _columns;
    private readonly ImmutableArray<string?> _headings;

    private SheetColumns(
        SheetPlace place, DossierTable table, ImmutableArray<TableColumn?> columns, ImmutableArray<string?> headings, WordingLanguage language) =>
        (Place, Table, _columns, _headings, Language) = (place, table, columns, headings, language);

    public SheetPlace Place { get; }

    public DossierTable Table { get; }

    /// <summary>The language of the headings, in which messages name columns.</summary>
    public WordingLanguage Language { get; }

    /// <summary>The columns that have a name of their own, with the place of their headings.</summary>
    public IEnumerable<(TableColumn Column, SourceSpan At)> Named =>
        from each in _columns.Index()
        where each.Item is { Path.Length: 2 } column && PrefixColumns.All.Any(prefix => prefix.Path[0] == column.Path[0])
        select (each.Item, Place.At(HeadingRow, each.Index));

    private int HeadingRow { get; init; }

    /// <summary>Reads the headings; what is wrong with them is reported.</summary>
    public static SheetColumns Read(SheetPlace place, DossierTable table, SheetRow row, SheetProblems problems)
    {
        var width = row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + 1;
        var columns = new TableColumn?[width];
        var headings = new string?[width];
        var unknown = new List<SheetCell>();
        foreach (var cell in row.Cells)
        {
            headings[cell.Column] = cell.Text;
            if (cell.Text is ['#', ..])
            {
                continue;
            }

            var column = table.Find(cell.Text);
            if (column is null)
            {
                unknown.Add(cell);
            }
            else if (WhyNot(place, row.Number, cell, column) is { } wrong)
            {
                problems.OfFile(wrong);
            }
            else if (Array.FindIndex(columns, each => each?.Key == column.Key) is >= 0 and var first)
            {
                problems.OfFile(SheetDiagnostics.SecondHeading(place, row.Number, cell.Column, cell.Text, place.At(row.Number,
                    first).Cell));
            }
            else
            {
                columns[cell.Column] = column;
            }
        }

        var language = LanguageOf(place, table, columns, headings);
        foreach (var cell in unknown)
        {
            problems.OfFile(SheetDiagnostics.UnknownColumn(place, row.Number, cell.Column, cell.Text, Nearest(table, cell.Text), table, language));
        }

        foreach (var link in table.Columns.Where(column => column.IsRequired && (column.IsLink || column.Key == table.UnitKey
            || column.Key == table.CandidateKey)))
        {
            if (!columns.Any(column => column?.Key == link.Key))
            {
                problems.OfFile(SheetDiagnostics.NoLinkColumn(place, link.Heading(language)));
            }
        }

        return new(place, table, [.. columns], [.. headings], language) { HeadingRow = row.Number };
    }

    /// <summary>The column of a cell; null where it is not read.</summary>
    public TableColumn? At(int column) => column < _columns.Length ? _columns[column] : null;

    /// <summary>Whether a heading stands over a cell.</summary>
    public bool HasHeading(int column) => column < _headings.Length && _headings[column] is not null;

    /// <summary>The place of a column, or -1 where the sheet has none.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i]?.Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The heading as it is written.</summary>
    public string Heading(int column) => _headings[column] ?? "";

    // Said once here, and not again in every row.
    private static Diagnostic? WhyNot(SheetPlace place, int row, SheetCell cell, TableColumn column) =>
        column.Path.Length != 2 ? null
        : column.Path[1].FirstOrDefault(char.IsControl) is var hidden and not '\0' ? SheetDiagnostics.Hidden(place, row, cell.Column, hidden)
        : column.Path[0] == "ratings" && !PeriodId.TryParse(column.Path[1], out _)
            ? SheetDiagnostics.NoPeriod(place, row, cell.Column, column.Path[1], cell.Text[..cell.Text.IndexOf(':', StringComparison.Ordinal)].Trim()) : null;

    private static WordingLanguage LanguageOf(SheetPlace place, DossierTable table, TableColumn?[] columns, string?[] headings)
    {
        var known = columns.Index().Where(each => each.Item is not null).ToArray();
        var english = known.Count(each => Headings.AsKey(Headings.Normal(headings[each.Index]!)).StartsWith(each.Item!.Key.Split(':')[0], StringComparison.Ordinal));
        return known.Length == 0 ? table.LanguageOf(Headings.Normal(place.Table))
            : english > known.Length / 2 ? WordingLanguage.English : WordingLanguage.Vietnamese;
    }

    private static string? Nearest(DossierTable table, string heading) => table.Level == TableLevel.Candidate
        && PrefixColumns.WithColon(heading) is { } named ? named : NearWords.To(
            Headings.Normal(heading), table.Columns.SelectMany(column => (string[])[Headings.Shown(column.Key),
                Headings.Normal(column.Vi)])).Words.FirstOrDefault() is { } near
        ? table.Columns.Where(column => Headings.Normal(column.Vi) == near).Select(column => column.Vi).FirstOrDefault(near)
        : null;
}
