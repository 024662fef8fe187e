using System.Collections.Immutable;
using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A sheet of a known table, once its headings were read.</summary>
internal sealed class SheetColumns
{
    private readonly ImmutableArray<TableColumn?> _columns;
    private readonly ImmutableArray<string?> _headings;

    private SheetColumns(SheetPlace place, DossierTable table, ImmutableArray<TableColumn?> columns, ImmutableArray<string?> headings) =>
        (Place, Table, _columns, _headings) = (place, table, columns, headings);

    public SheetPlace Place { get; }

    public DossierTable Table { get; }

    /// <summary>Reads the headings; what is wrong with them is reported.</summary>
    public static SheetColumns Read(SheetPlace place, DossierTable table, SheetRow row, SheetProblems problems)
    {
        var width = row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + 1;
        var columns = new TableColumn?[width];
        var headings = new string?[width];
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
                problems.OfFile(SheetDiagnostics.UnknownColumn(place, row.Number, cell.Column, cell.Text, Nearest(table, cell.Text),
                    table));
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

        foreach (var link in table.Columns.Where(column => column.IsRequired && (column.IsLink || column.Key == table.UnitKey
            || column.Key == table.CandidateKey)))
        {
            if (!columns.Any(column => column?.Key == link.Key))
            {
                var isVietnamese = columns.Any(column => column is not null && Array.IndexOf(headings, column.Vi) >= 0);
                problems.OfFile(SheetDiagnostics.NoLinkColumn(place, isVietnamese ? link.Vi : Headings.Shown(link.Key)));
            }
        }

        return new(place, table, [.. columns], [.. headings]);
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

    private static string? Nearest(DossierTable table, string heading) => NearWords.To(
            Headings.Normal(heading), table.Columns.SelectMany(column => (string[])[Headings.Shown(column.Key),
                Headings.Normal(column.Vi)])).Words.FirstOrDefault() is { } near
        ? table.Columns.Where(column => Headings.Normal(column.Vi) == near).Select(column => column.Vi).FirstOrDefault(near)
        : null;
}
