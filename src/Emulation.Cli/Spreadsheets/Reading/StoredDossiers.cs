using System.Xml;
using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>All rows of a workbook or a folder, found again by unit, and what is wrong with them as sheets.</summary>
internal sealed class StoredDossiers : IDisposable
{
    private readonly RowStore _rows = new();
    private readonly List<string> _units = [];
    private readonly Dictionary<string, SheetColumns> _sheets = new(StringComparer.Ordinal);
    private readonly string _file;

    private StoredDossiers(string file) => (_file, Problems) = (file, new(file));

    public SheetProblems Problems { get; }

    /// <summary>The row of the table that is about the file, or null.</summary>
    public TableRow? Header { get; private set; }

    /// <summary>The ids of the units in the order of their table; one that stands there twice is there twice.</summary>
    public IReadOnlyList<string> Units => _units;

    /// <summary>The first table of units; null where there is none.</summary>
    public SheetColumns? UnitsSheet => _sheets.Values.FirstOrDefault(sheet => sheet.Table == DossierTables.Units);

    /// <summary>The columns that have a name of their own, with the place of their headings.</summary>
    public IEnumerable<(TableColumn Column, SourceSpan At)> Named => _sheets.Values.SelectMany(sheet => sheet.Named);

    /// <summary>Reads all sheets.</summary>
    /// <param name="source">The sheets; null where the file cannot be opened.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static StoredDossiers Read(ISheetSource? source, string file, CancellationToken cancellationToken)
    {
        var stored = new StoredDossiers(file);
        try
        {
            stored.ReadAll(source, cancellationToken);
            return stored;
        }
        catch
        {
            stored.Dispose();
            throw;
        }
    }

    /// <summary>The rows of a unit.</summary>
    public IEnumerable<TableRow> RowsOf(string unit) => _rows.Of(unit);

    public void Dispose() => _rows.Dispose();

    private void ReadAll(ISheetSource? source, CancellationToken cancellationToken)
    {
        var language = LanguageOf(source?.Sheets ?? []);
        foreach (var warning in source?.Warnings ?? [])
        {
            Problems.OfCell(warning);
        }

        foreach (var sheet in source?.Sheets ?? [])
        {
            if (DossierTables.IsRemark(sheet.Name))
            {
                continue;
            }

            if (DossierTables.Find(sheet.Name) is { } table)
            {
                ReadSheet(sheet, table, cancellationToken);
            }
            else
            {
                var names = DossierTables.All.SelectMany(each => (string[])[each.Vi, Headings.Shown(each.Key)]);
                Problems.OfFile(SheetDiagnostics.UnknownSheet(sheet.Place, NearWords.To(sheet.Name, names).Words.FirstOrDefault(), language));
            }
        }

        if (source is not null && !_sheets.Values.Any(sheet => sheet.Table == DossierTables.Units) && !Problems.IsFull)
        {
            Problems.OfFile(SheetDiagnostics.MissingSheet(_file, language));
        }

        FindUnknownUnits();
    }

    private static WordingLanguage LanguageOf(IReadOnlyList<SourceSheet> sheets)
    {
        var known = sheets.Where(sheet => !DossierTables.IsRemark(sheet.Name) && DossierTables.Find(sheet.Name) is not null)
            .Select(sheet => DossierTables.Find(sheet.Name)!.LanguageOf(Headings.Normal(sheet.Name))).ToArray();
        return known.Count(language => language == WordingLanguage.Vietnamese) * 2 > known.Length ? WordingLanguage.Vietnamese : WordingLanguage.English;
    }

    private void ReadSheet(SourceSheet sheet, DossierTable table, CancellationToken cancellationToken)
    {
        var name = Headings.Normal(sheet.Name);
        var key = table.Answers(name) ? table.Key : $"{table.Key} {name[(name.LastIndexOf(' ') + 1)..]}";
        if (_sheets.TryGetValue(key, out var first))
        {
            Problems.OfFile(SheetDiagnostics.SecondSheet(sheet.Place, first.Place));
            return;
        }

        SheetColumns? columns = null;
        try
        {
            foreach (var row in sheet.Rows(Problems))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Problems.IsFull)
                {
                    return;
                }

                if (columns is null)
                {
                    _sheets.Add(key, columns = SheetColumns.Read(sheet.Place, table, row, Problems));
                    if (row.HasErrors)
                    {
                        Problems.RefuseAll();   // nobody knows what stands under a heading that cannot be read
                    }
                }
                else
                {
                    Take(columns, row);
                }
            }
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            Problems.OfFile(SheetDiagnostics.Damaged(_file, sheet.Place));
        }
    }

    private void Take(SheetColumns sheet, SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (!sheet.HasHeading(cell.Column))
            {
                Problems.OfFile(SheetDiagnostics.NoHeading(sheet.Place, row.Number, cell.Column));
            }
        }

        if (sheet.Table.Level == TableLevel.Header)
        {
            TakeHeader(new(sheet, row.Number, row.HasErrors, [.. row.Cells]));
            return;
        }

        var column = sheet.IndexOf(sheet.Table.UnitKey!);
        var unit = row.Cells.FirstOrDefault(cell => cell.Column == column);
        int[] reported = row.HasErrors ? [.. Problems.ReportedColumns(sheet.Place, row.Number)] : [];
        if (column < 0 || !row.Cells.Select(cell => cell.Column).Concat(reported).Any(each => sheet.At(each) is not null))
        {
            return;   // the column is missing, which was said, or the row holds remarks alone
        }

        if (unit.Text is null)
        {
            if (reported.Contains(column))
            {
                Problems.RefuseAll();   // what names the unit was refused
            }
            else
            {
                Problems.OfFile(SheetDiagnostics.NoLink(sheet.Place, row.Number, column, sheet.Heading(column)));
            }
        }
        else if (unit.IsShownOtherwise)
        {
            Problems.OfFile(SheetDiagnostics.NotText(sheet.Place, row.Number, column, unit.Kind == CellKind.Date));
        }
        else
        {
            if (sheet.Table.Level == TableLevel.Unit)
            {
                _units.Add(unit.Text);
            }

            _rows.Add(unit.Text, sheet, row);
        }
    }

    private void TakeHeader(TableRow row)
    {
        if (Header is not null)
        {
            Problems.OfFile(SheetDiagnostics.SecondRow(row.Sheet.Place, row.Number));
        }

        Header ??= row;
    }

    private void FindUnknownUnits()
    {
        var known = _units.ToHashSet(StringComparer.Ordinal);
        if (!_sheets.Values.Any(sheet => sheet.Table == DossierTables.Units))
        {
            return;
        }

        foreach (var unit in _rows.Units.Where(unit => !known.Contains(unit)))
        {
            var nearest = NearWords.To(unit, known).Words.FirstOrDefault();
            foreach (var row in _rows.Of(unit))
            {
                var column = row.Sheet.IndexOf(row.Sheet.Table.UnitKey!);
                Problems.OfFile(SheetDiagnostics.UnknownUnit(row.Sheet.Place, row.Number, column, unit, nearest));
            }
        }
    }
}
