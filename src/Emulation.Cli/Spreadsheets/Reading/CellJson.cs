using System.Text.RegularExpressions;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;
using NodaTime.Text;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>
/// Writes the value of a cell as JSON, in the words that the reader of dossiers knows; what it does not know stays as it is written.
/// </summary>
internal sealed partial class CellJson(PlacedJson json)
{
    /// <summary>Takes what is wrong with a cell.</summary>
    public Action<Diagnostic> Report { get; set; } = static _ => { };

    /// <summary>Whether texts of dates are day, month and year.</summary>
    public bool DayFirst { get; set; }

    /// <summary>Whether a cell can be written; what cannot is reported.</summary>
    public bool IsGood(TableRow row, SheetCell cell, TableColumn column)
    {
        var diagnostic = column.Kind switch
        {
            ColumnKind.Text or ColumnKind.Word or ColumnKind.Period or ColumnKind.Texts or ColumnKind.NoneOfList or ColumnKind.Evidence
                when cell.IsShownOtherwise =>
                SheetDiagnostics.NotText(row.Sheet.Place, row.Number, cell.Column, cell.Kind == CellKind.Date),
            ColumnKind.Number or ColumnKind.Count when cell.Kind == CellKind.Percent && !column.IsShare =>
                SheetDiagnostics.Percentage(row.Sheet.Place, row.Number, cell.Column, cell.Text),
            ColumnKind.NoneOfList when WordList.None.KeyOf(cell.Text) is null =>
                SheetDiagnostics.OnlyNone(row.Sheet.Place, row.Number, cell.Column, cell.Text, row.Sheet.Heading(cell.Column)),
            ColumnKind.Evidence when Hashes(row) is { } hashes && Items(hashes.Text).Length != Items(cell.Text).Length =>
                SheetDiagnostics.Hashes(row.Sheet.Place, row.Number, hashes.Column),
            _ => null,
        };
        if (diagnostic is not null)
        {
            Report(diagnostic);
        }

        return diagnostic is null;
    }

    /// <summary>Writes a good cell.</summary>
    public void Write(TableRow row, SheetCell cell, TableColumn column)
    {
        if (cell.Kind == CellKind.Truth)
        {
            json.Raw(cell.Text);
            return;
        }

        if (column.CanBeNone && column.Kind != ColumnKind.Texts && WordList.None.KeyOf(cell.Text) is not null)
        {
            json.Raw("null");
            return;
        }

        switch (column.Kind)
        {
            case ColumnKind.Period:
                json.Text(Dashes.Plain(cell.Text));
                break;
            case ColumnKind.Word or ColumnKind.Text or ColumnKind.Number:
                json.Text(column.Words?.KeyOf(cell.Text) ?? cell.Text);
                break;
            case ColumnKind.Date or ColumnKind.Truth when cell.IsNumber:
                json.Raw(cell.Text);
                break;
            case ColumnKind.Date:
                json.Text((DayFirst ? Day(cell.Text) : null) ?? cell.Text);
                break;
            case ColumnKind.Count when cell.IsNumber || Digits().IsMatch(cell.Text):
                json.Raw(cell.Text);
                break;
            case ColumnKind.Truth when WordList.Truth.KeyOf(cell.Text) is { } truth:
                json.Raw(truth);
                break;
            case ColumnKind.Texts:
                WriteTexts(row, cell, column);
                break;
            case ColumnKind.NoneOfList:
                json.Raw("[]");
                break;
            case ColumnKind.Evidence:
                WriteEvidence(row, cell);
                break;
            default:
                json.Text(cell.Text);
                break;
        }
    }

    /// <summary>The texts of a cell that holds several.</summary>
    public static string[] Items(string text) => text.Split(';', StringSplitOptions.TrimEntries);

    private void WriteTexts(TableRow row, SheetCell cell, TableColumn column)
    {
        if (column.CanBeNone && WordList.None.KeyOf(cell.Text) is not null)
        {
            json.Raw("[]");
            return;
        }

        if (column.Words?.KeyOf(cell.Text) is { } word)
        {
            json.Text(word);
            return;
        }

        json.Begin('[');
        foreach (var item in Items(cell.Text))
        {
            json.Element(CellPlace.Of(row, cell));
            json.Text(item);
        }

        json.End(']');
    }

    private void WriteEvidence(TableRow row, SheetCell cell)
    {
        var at = CellPlace.Of(row, cell);
        var (documents, hashes) = (Items(cell.Text), Hashes(row));
        var known = hashes is { } written ? Items(written.Text) : [];
        json.Begin('[');
        for (var i = 0; i < documents.Length; i++)
        {
            json.Element(at);
            json.Begin('{');
            json.Key("document", at);
            json.Text(documents[i]);
            if (i < known.Length && known[i].Length > 0)
            {
                json.Key("sha256", CellPlace.Of(row, hashes!.Value));
                json.Text(known[i]);
            }

            json.End('}');
        }

        json.End(']');
    }

    // What is no day stays as it is written, so that the message shows what the cell shows.
    private static string? Day(string text)
    {
        if (Local().Match(text) is not { Success: true } day)
        {
            return null;
        }

        var iso = $"{day.Groups["y"].Value}-{day.Groups["m"].Value.PadLeft(2, '0')}-{day.Groups["d"].Value.PadLeft(2, '0')}";
        return LocalDatePattern.Iso.Parse(iso).Success ? iso : null;
    }

    private static SheetCell? Hashes(TableRow row) => row.Find("evidence-sha256");

    [GeneratedRegex("^(?<d>[0-9]{1,2})/(?<m>[0-9]{1,2})/(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Local();

    // Zeros at the front have no place in a number of JSON.
    [GeneratedRegex("^(?:0|[1-9][0-9]{0,17})$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
