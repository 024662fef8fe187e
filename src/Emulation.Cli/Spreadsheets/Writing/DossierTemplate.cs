using Emulation.Cli.Output;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Empty tables to be filled in, and notes on each column.</summary>
internal static class DossierTemplate
{
    private static readonly int[] _noteWidths = [24, 28, 12, 100];

    /// <summary>Writes a workbook.</summary>
    public static void WriteWorkbook(Stream stream, WordingLanguage language)
    {
        using var book = new WorkbookWriter();
        var notes = book.Add(NotesName(language), TemplateNotes.Headings(language).Zip(_noteWidths, (heading, width) =>
            new SheetColumn(heading, CellStyle.Wrapped, width)));
        foreach (var row in TemplateNotes.Rows(language))
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

        foreach (var table in DossierTables.All)
        {
            book.Add(table.Name(language), table.Columns.Select(column => new SheetColumn(column.Heading(language),
                CellWriter.StyleOf(column))));
        }

        book.Save(stream);
    }

    /// <summary>The files of a folder, by name: one for each table, and the notes.</summary>
    public static IEnumerable<(string Name, string Text)> Files(WordingLanguage language)
    {
        yield return (NotesName(language), Lines([TemplateNotes.Headings(language), .. TemplateNotes.Rows(language)]));
        foreach (var table in DossierTables.All)
        {
            yield return (table.Name(language), Lines([[.. table.Columns.Select(column => column.Heading(language))]]));
        }
    }

    private static string NotesName(WordingLanguage language) =>
        language == WordingLanguage.Vietnamese ? DossierTables.NotesVi : DossierTables.NotesEn;

    // The mark at the start tells spreadsheet programs that the file is UTF-8.
    private static string Lines(IEnumerable<string[]> rows) =>
        $"\uFEFF{string.Concat(rows.Select(row => $"{string.Join(',', row.Select(CsvField.Of))}\r\n"))}";
}
