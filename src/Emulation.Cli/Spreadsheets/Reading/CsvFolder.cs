using System.Text;
using CsvHelper;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A folder with one file of comma-separated values for each table.</summary>
internal sealed class CsvFolder : ISheetSource
{
    private static readonly EnumerationOptions _files = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public CsvFolder(string folder)
    {
        Sheets = [.. FilesOf(folder).Select(Sheet).OfType<SourceSheet>()];
        Warnings = [.. Directory.EnumerateDirectories(folder, "*", _files).Order(StringComparer.Ordinal).Select(Deeper).OfType<Diagnostic>()];
    }

    public IReadOnlyList<SourceSheet> Sheets { get; }

    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>The files of a folder, in the order of their names.</summary>
    public static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", _files).Order(StringComparer.Ordinal);

    /// <summary>Whether a file is one of comma-separated values by its name.</summary>
    public static bool IsCsv(string file) => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    public void Dispose()
    {
    }

    /// <summary>A file to read, or one that is only named as a table; null where it is something else.</summary>
    private static SourceSheet? Sheet(string file)
    {
        var place = new SheetPlace(file.Replace('\\', '/'), "");
        if (IsCsv(file))
        {
            return new(place, Path.GetFileNameWithoutExtension(file), problems => Rows(place, problems));
        }

        var name = Path.GetFileName(file).Split('.')[0];
        return DossierTables.Find(name) is null ? null : new(place, name, problems => NotRead(place, problems));
    }

    private static SheetRow[] NotRead(SheetPlace place, SheetProblems problems)
    {
        problems.OfFile(SheetDiagnostics.NotRead(place));
        return [];
    }

    /// <summary>What is said of a folder inside, where it holds a table.</summary>
    private static Diagnostic? Deeper(string folder)
    {
        if (Path.GetFileName(folder) is ['.' or '#', ..])
        {
            return null;
        }

        try
        {
            return FilesOf(folder).FirstOrDefault(file => DossierTables.Find(Path.GetFileName(file).Split('.')[0]) is not null) is { } table
                ? SheetDiagnostics.Deeper(table.Replace('\\', '/')) : null;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return null;   // what nobody may open is no part of the dossiers
        }
    }

    private static IEnumerable<SheetRow> Rows(SheetPlace place, SheetProblems problems)
    {
        var encoding = CsvStart.EncodingOf(place.File);
        using var text = new StreamReader(place.File, encoding, detectEncodingFromByteOrderMarks: false);
        using var csv = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = CsvStart.SeparatorOf(place.File, encoding),
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = SheetLimits.CsvRecord,
            IncludeValuesInExceptions = false,
        });
        var cells = new List<SheetCell>();
        var (row, isHeading) = (0, true);
        while (Read(csv, place, row + 1, problems))
        {
            row++;
            cells.Clear();
            var hasErrors = false;
            for (var column = 0; column < csv.FieldCount; column++)
            {
                var value = isHeading ? CellText.Heading(csv.GetString(column)) : csv.GetString(column).Trim(' ');
                if (value.Length == 0)
                {
                    continue;
                }

                if (row > SheetLimits.Rows || column >= SheetLimits.Columns)
                {
                    problems.OfFile(SheetDiagnostics.TooManyRows(place, row, column));
                    yield break;
                }

                if (CellText.Hidden(value) is { } hidden)
                {
                    hasErrors = true;
                    problems.OfCell(SheetDiagnostics.Hidden(place, row, column, hidden));
                }
                else
                {
                    cells.Add(new(column, CellKind.Text, value));
                }
            }

            if (cells.Count > 0 || hasErrors)
            {
                isHeading = false;
                yield return new(row, cells, hasErrors);
            }
        }
    }

    private static bool Read(CsvReader csv, SheetPlace place, int row, SheetProblems problems)
    {
        try
        {
            return csv.Read();
        }
        catch (DecoderFallbackException)
        {
            problems.OfFile(SheetDiagnostics.NotUtf8(place));
        }
        catch (CsvFormatException)
        {
            problems.OfFile(SheetDiagnostics.BadQuotes(place, row));
        }

        return false;
    }
}
