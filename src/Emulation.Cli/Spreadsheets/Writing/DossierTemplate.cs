using Emulation.Cli.Output;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime.Text;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Empty tables to be filled in, and notes on each column.</summary>
internal static class DossierTemplate
{
    private static readonly int[] _noteWidths = [24, 28, 12, 100];

    /// <summary>Writes a workbook.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="language">The language of headings and notes.</param>
    /// <param name="tables">Its tables.</param>
    public static void WriteWorkbook(Stream stream, WordingLanguage language, TemplateTables tables)
    {
        using var book = new WorkbookWriter();
        var notes = book.Add(NotesName(language), TemplateNotes.Headings(language).Zip(_noteWidths, (heading, width) =>
            new SheetColumn(heading, CellStyle.Wrapped, width)));
        foreach (var row in TemplateNotes.Rows(language, tables))
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Length > 0)
                {
                    notes.Text(i, row[i], CellStyle.Wrapped);
                }
            }

            notes.EndRow();
        }

        var choices = new TemplateChoices(language);
        foreach (var table in DossierTables.All)
        {
            var sheet = book.Add(table.Name(language), tables.ColumnsOf(table).Select(choices.Column));
            if (table == DossierTables.Header && tables.Period is { } period)
            {
                sheet.Text(0, period.Id.ToString());
                sheet.Date(1, period.From);
                sheet.Date(2, period.To);
                sheet.EndRow();
            }
        }

        choices.AddTo(book);
        book.Save(stream);
    }

    /// <summary>The files of a folder of comma-separated values.</summary>
    /// <param name="language">The language of headings and notes.</param>
    /// <param name="tables">Its tables.</param>
    public static IEnumerable<(string Name, string Text)> Files(WordingLanguage language, TemplateTables tables)
    {
        yield return (NotesName(language), Lines([TemplateNotes.Headings(language), .. TemplateNotes.Rows(language, tables)]));
        foreach (var table in DossierTables.All)
        {
            string[] headings = [.. tables.ColumnsOf(table).Select(column => column.Heading(language))];
            yield return (table.Name(language), Lines(table == DossierTables.Header && tables.Period is { } period ? [headings, Row(period)] : [headings]));
        }
    }

    private static string[] Row(AwardPeriod period) =>
        [period.Id.ToString(), LocalDatePattern.Iso.Format(period.From), LocalDatePattern.Iso.Format(period.To)];

    private static string NotesName(WordingLanguage language) =>
        language == WordingLanguage.Vietnamese ? DossierTables.NotesVi : DossierTables.NotesEn;

    // The mark at the start tells spreadsheet programs that the file is UTF-8.
    private static string Lines(IEnumerable<string[]> rows) =>
        $"\uFEFF{string.Concat(rows.Select(row => $"{string.Join(',', row.Select(CsvField.Of))}\r\n"))}";
}
