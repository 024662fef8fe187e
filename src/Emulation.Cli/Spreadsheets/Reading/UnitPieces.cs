using System.Text.RegularExpressions;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>The pieces of JSON that units are read from, and the way back from what was found wrong in them to the cells.</summary>
internal sealed partial class UnitPieces(StoredDossiers stored, string file)
{
    private readonly Queue<Piece> _pieces = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private UnitJson? _units;
    private int _line = 2;   // the first piece begins with a line break, as every other one does

    /// <summary>Makes the document piece by piece: the header, each unit, and the end.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Make()
    {
        var json = new PlacedJson();
        var units = _units = new UnitJson(json);
        var diagnostics = new List<Diagnostic>();
        units.Report = diagnostics.Add;
        units.WriteHeader(stored.Header, DossierHeader.Format1);
        yield return Take(json, -1, stored.Header?.HasErrors ?? false, diagnostics);

        var index = 0;
        var repeated = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in stored.Units)
        {
            diagnostics = [];
            units.Report = diagnostics.Add;
            var isFirst = _seen.Add(id);
            var rows = isFirst ? new UnitRows(id, stored.RowsOf(id), diagnostics.Add) : null;
            var own = rows?.Units ?? [.. stored.RowsOf(id).Where(row => row.Sheet.Table.Level == TableLevel.Unit)];
            var number = repeated.GetValueOrDefault(id);
            repeated[id] = number + 1;
            units.WriteUnit(own[number], rows);
            yield return Take(json, index++, rows?.HasErrors ?? false, diagnostics);
        }

        units.WriteEnd();
        yield return Take(json, index, false, []);
    }

    /// <summary>What is wrong with a unit, by cells, and whether it must be refused although it could be read.</summary>
    public (bool IsRefused, List<Diagnostic> Diagnostics, SourceSpan? At) Place(UnitReading reading)
    {
        var diagnostics = new List<Diagnostic>();
        var isRefused = HeaderFailed;
        while (reading.Index is { } index && _pieces.TryPeek(out var before) && before.Index < index)
        {
            diagnostics.AddRange(before.Diagnostics);
            HeaderFailed |= before is { Index: -1 } and ({ HasErrors: true } or { Diagnostics.Count: > 0 });
            isRefused = HeaderFailed;
            _pieces.Dequeue();
        }

        var at = reading.At is { } begin ? PlaceOf(begin.Line).Span(file) : null;
        var here = reading.Diagnostics.Select(Placed).OfType<Diagnostic>().ToList();
        if (reading.Index is not null && _pieces.TryPeek(out var own))
        {
            // What was left out because it is wrong is not missing.
            here.RemoveAll(each => own.Diagnostics.Any(other => other.Span == each.Span));
            here.AddRange(own.Diagnostics);
            isRefused |= own.HasErrors || own.Diagnostics.Count > 0;
            _pieces.Dequeue();
        }

        // Sheet by sheet, and each from the top.
        diagnostics.AddRange(here.OrderBy(OrderOf).ThenBy(each => each.Span?.Line).ThenBy(each => each.Span?.Column));
        return (isRefused, diagnostics, at);
    }

    /// <summary>What is wrong with units of which nothing came out.</summary>
    public List<Diagnostic> Rest() => [.. _pieces.SelectMany(piece => piece.Diagnostics)];

    private bool HeaderFailed { get; set; }

    private static int OrderOf(Diagnostic diagnostic)
    {
        var name = diagnostic.Span?.Sheet is { Length: > 0 } sheet ? sheet : Path.GetFileNameWithoutExtension(diagnostic.Span?.File ?? "");
        return DossierTables.Find(name) is { } table ? DossierTables.All.IndexOf(table) : -1;
    }

    private ReadOnlyMemory<byte> Take(PlacedJson json, int index, bool hasErrors, List<Diagnostic> diagnostics)
    {
        var (bytes, places) = json.Take();
        _pieces.Enqueue(new(index, _line, places, hasErrors, diagnostics));
        _line += places.Count;
        return bytes;
    }

    /// <summary>
    /// A message about a line of JSON, said of the cell that the line came from; null where the cell was reported already.
    /// </summary>
    private Diagnostic? Placed(Diagnostic diagnostic)
    {
        if (stored.Units.Count == 0 && diagnostic.Severity == Severity.Warning)
        {
            return SheetDiagnostics.NoUnit(diagnostic, stored.UnitsSheet!);   // nothing else is warned of before the first unit
        }

        var at = PlaceOf(diagnostic.Span?.Line ?? 1);
        var message = PathAtStart().Replace(diagnostic.Message, "");
        var help = diagnostic.Help;
        if (at.Sheet is { } sheet && AboutAKey().Match(message) is { Success: true } key && ColumnOf(at,
            key.Groups["key"].Value) is { } wanted)
        {
            var isMissing = key.Groups["missing"].Success;
            if (isMissing && at.RowHasErrors)
            {
                return null;   // the cell is there, and what is in it was refused
            }

            var column = sheet.IndexOf(wanted.Key);
            at = column < 0 ? at : at with { Column = column };
            help = !isMissing ? help
                : column < 0 ? $"add the column `{wanted.Heading(sheet.Language)}`"
                : $"fill in the column `{sheet.Heading(column)}`";
            message = InHeadings(message, sheet, wanted);
        }
        else if (at is { Sheet: { } of, Column: >= 0 } && of.At(at.Column) is { } column && help is not null)
        {
            help = HelpFor(column, help, of);
        }

        return diagnostic with { Span = at.Span(file), Message = message, Help = help };
    }

    /// <summary>The column that a key of JSON stands in, for a row or beside a cell.</summary>
    private static TableColumn? ColumnOf(CellPlace at, string key)
    {
        var path = at.Column < 0 ? [] : at.Sheet!.At(at.Column)?.Path ?? [];
        return at.Column < 0 || path.Length > 1
            ? at.Sheet!.Table.Columns.FirstOrDefault(column => column.Path is [.., var last] && last == key && (path.Length < 2
                || column.Path[0] == path[0]))
            : null;
    }

    /// <summary>How a mistake is mended in a cell, where that is said otherwise than of JSON.</summary>
    private string HelpFor(TableColumn column, string help, SheetColumns sheet)
    {
        switch (column.Kind)
        {
            case ColumnKind.Word when column.Words is { } words && Known().IsMatch(help):
                var shown = words.Words.Select(word => $"{Headings.Shown(word.Key)} ({word.Vi.Split('|')[0]})");
                return $"known here: {string.Join(", ", column.CanBeNone ? shown.Append("none (không có)") : shown)}";
            case ColumnKind.Truth when help == "write true or false":
                return "write yes or no, in Vietnamese `có` or `không`";
            case ColumnKind.Date when help.StartsWith("write ", StringComparison.Ordinal) && _units is { DayFirst: true }:
                return "write a date cell, or day, month and year as `15/06/2025`";
            case ColumnKind.Date when help.StartsWith("write ", StringComparison.Ordinal):
                var dates = DossierTables.Header.Columns.First(each => each.Key == "date-format").Heading(sheet.Language);
                return "write a date cell, or year, month and day as `2025-06-15`; for `15/06/2025` state `dd/mm/yyyy` under "
                    + $"`{dates}` in the table `{DossierTables.Header.Name(sheet.Language)}`";
            default:
                return help;
        }
    }

    // The keys of the record, such as two counts of which one is more than the other, are columns to whoever sees the row.
    private static string InHeadings(string message, SheetColumns sheet, TableColumn wanted) => Quoted().Replace(message, quoted =>
    {
        var column = sheet.Table.Columns.FirstOrDefault(each => each.Path is [.., var last] && last == quoted.Groups["key"].Value
            && each.Path.Length == wanted.Path.Length && each.Path[0] == (each.Path.Length > 1 ? wanted.Path[0] : each.Path[0]));
        return column is null ? quoted.Value : $"`{column.Heading(sheet.Language)}`";
    });

    private CellPlace PlaceOf(int line)
    {
        foreach (var piece in _pieces)
        {
            if (line >= piece.FirstLine && line < piece.FirstLine + piece.Places.Count)
            {
                return piece.Places[line - piece.FirstLine];
            }
        }

        return default;
    }

    // The path through JSON says nothing to whoever sees the cell.
    [GeneratedRegex(@"^(?:units\[[0-9]+\]|period|sector|branch)(?: \([^()]*\)|[\w.\-\[\]])*?(?:\.(?:attested|scores|metrics)\.[^:]*)?: ", RegexOptions.CultureInvariant)]
    private static partial Regex PathAtStart();

    [GeneratedRegex("^`(?<key>[^`]+)` is (?<missing>missing$)?", RegexOptions.CultureInvariant)]
    private static partial Regex AboutAKey();

    [GeneratedRegex("`(?<key>[a-z-]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("^(?:known here: |did you mean )", RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    private sealed record Piece(int Index, int FirstLine, List<CellPlace> Places, bool HasErrors, List<Diagnostic> Diagnostics);
}
