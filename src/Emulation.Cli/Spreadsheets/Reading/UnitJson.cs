using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Makes the JSON of dossiers from rows, so that one reader says what dossiers mean and what is wrong with them.</summary>
internal sealed class UnitJson
{
    private readonly PlacedJson _json;
    private readonly CellJson _cells;
    private Action<Diagnostic> _report = static _ => { };

    public UnitJson(PlacedJson json) => (_json, _cells) = (json, new(json));

    /// <summary>Takes what is wrong with rows.</summary>
    /// <summary>Whether texts of dates are day, month and year.</summary>
    public bool DayFirst => _cells.DayFirst;

    public Action<Diagnostic> Report
    {
        set => _report = _cells.Report = value;
    }

    /// <summary>Writes the beginning of the document.</summary>
    public void WriteHeader(TableRow? row, string format)
    {
        var nowhere = row is null ? default : CellPlace.Of(row);
        _json.Element(nowhere);
        _json.Begin('{');
        _json.Key("format", nowhere);
        _json.Text(format);
        if (row is not null)
        {
            _cells.DayFirst = row.Text("date-format") is { } dates && TableWords.DateFormat.KeyOf(dates) == "dd/mm/yyyy";
            if (row.Find("date-format") is { } cell && TableWords.DateFormat.KeyOf(cell.Text) is null)
            {
                _report(SheetDiagnostics.UnknownDateFormat(row.Sheet.Place, row.Number, cell.Column, cell.Text));
            }

            WriteFields(FieldsOf(row));
        }

        _json.Key("units", nowhere);
        _json.Begin('[');
    }

    /// <summary>Writes a unit.</summary>
    public void WriteUnit(TableRow unit, UnitRows? rows)
    {
        _json.Element(CellPlace.Of(unit));
        _json.Begin('{');
        WriteFields(FieldsOf(unit));
        if (rows is not null)
        {
            if (rows.Parents.Count > 0)
            {
                WriteFields([ListOf(DossierTables.Parents, rows.Parents)]);
            }

            foreach (var table in DossierTables.All.Where(table => table.Level == TableLevel.Candidate))
            {
                WriteCandidates(table, rows);
            }
        }

        _json.End('}');
    }

    /// <summary>Writes the end of the document.</summary>
    public void WriteEnd()
    {
        _json.End(']');
        _json.End('}');
    }

    private void WriteCandidates(DossierTable table, UnitRows rows)
    {
        var kind = table.Kind!.Value;
        if (rows.Candidates(kind) is not { Count: > 0 } candidates)
        {
            return;
        }

        _json.Key(table.List[0], CellPlace.Of(candidates[0]));
        _json.Begin('[');
        foreach (var candidate in candidates)
        {
            var fields = FieldsOf(candidate);
            foreach (var (list, listed) in rows.ListsOf(kind, candidate))
            {
                AddList(fields, candidate, list, listed);
            }

            // Years come from columns and from rows; which stands first is of no meaning, so they are put into one order.
            var ratings = fields.Where(field => field.Key == "ratings").OrderBy(field => field.Inner, StringComparer.Ordinal).ToArray();
            fields.RemoveAll(field => field.Key == "ratings");
            fields.AddRange(ratings);
            _json.Element(CellPlace.Of(candidate));
            _json.Begin('{');
            WriteFields(fields);
            _json.End('}');
        }

        _json.End(']');
    }

    private void AddList(List<Field> fields, TableRow candidate, DossierTable table, List<TableRow> rows)
    {
        var stated = fields.FindIndex(field => field.Column is { } column && column.Path.SequenceEqual(table.List));
        if (stated >= 0)
        {
            _report(SheetDiagnostics.ListTwice(candidate.Sheet.Place, candidate.Number, fields[stated].At.Column,
                rows[0].Sheet.Place.Name));
            fields.RemoveAt(stated);
        }

        if (table.Key != "ratings")
        {
            fields.Add(ListOf(table, rows));
            return;
        }

        foreach (var year in rows.GroupBy(row => row.Text("period")))
        {
            if (year.Key is not null)
            {
                var first = year.First();
                fields.Add(new("ratings", year.Key, CellPlace.Of(first, first.Find("period")!.Value), first, default, null, [.. year]));
                continue;
            }

            foreach (var row in year.Where(row => !row.HasErrors))
            {
                var column = row.Sheet.IndexOf("period");
                _report(SheetDiagnostics.NoLink(row.Sheet.Place, row.Number, column, row.Sheet.Heading(column)));
            }
        }
    }

    private static Field ListOf(DossierTable table, List<TableRow> rows) =>
        new(table.List[0], table.List.Length > 1 ? table.List[1] : null, CellPlace.Of(rows[0]), rows[0], default, null, rows);

    /// <summary>The cells of a row that have a place in its object.</summary>
    private List<Field> FieldsOf(TableRow row)
    {
        var fields = new List<Field>(row.Cells.Length + 4);
        foreach (var cell in row.Cells)
        {
            if (row.Sheet.At(cell.Column) is { IsLink: false } column && _cells.IsGood(row, cell, column))
            {
                fields.Add(new(column.Path[0], column.Path.Length > 1 ? column.Path[1] : null, CellPlace.Of(row, cell), row, cell, column,
                    null));
            }
        }

        return fields;
    }

    /// <summary>Writes fields; those with one key and several inner ones go into one object.</summary>
    private void WriteFields(List<Field> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (field.Inner is null)
            {
                _json.Key(field.Key, field.At);
                WriteValue(field);
                continue;
            }

            if (fields.FindIndex(each => each.Key == field.Key) < i)
            {
                continue;   // written with the first one
            }

            _json.Key(field.Key, field.At);
            _json.Begin('{');
            for (var j = i; j < fields.Count; j++)
            {
                if (fields[j] is { Inner: { } inner } && fields[j].Key == field.Key)
                {
                    _json.Key(inner, fields[j].At);
                    WriteValue(fields[j]);
                }
            }

            _json.End('}');
        }
    }

    private void WriteValue(Field field)
    {
        if (field.Rows is not { } rows)
        {
            _cells.Write(field.Row, field.Cell, field.Column!);
            return;
        }

        _json.Begin('[');
        foreach (var row in rows)
        {
            _json.Element(CellPlace.Of(row));
            _json.Begin('{');
            WriteFields(FieldsOf(row));
            _json.End('}');
        }

        _json.End(']');
    }
}
