using System.Text;
using CsvHelper;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A folder with one file of comma-separated values for each table.</summary>
internal sealed class CsvFolder : ISheetSource
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public CsvFolder(string folder)
    {
        Sheets = [.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).Select(Sheet)];
    }

    public IReadOnlyList<SourceSheet> Sheets { get; }

    public void Dispose()
    {
    }

    private static SourceSheet Sheet(string file)
    {
        var place = new SheetPlace(file.Replace('\\', '/'), "");
        return new(place, Path.GetFileNameWithoutExtension(file), problems => Rows(place, problems));
    }

    private static IEnumerable<SheetRow> Rows(SheetPlace place, SheetProblems problems)
    {
        using var text = new StreamReader(place.File, _utf8, detectEncodingFromByteOrderMarks: true);
        using var csv = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = Separator(place.File),
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = SheetLimits.CsvRecord,
            IncludeValuesInExceptions = false,
        });
        var cells = new List<SheetCell>();
        var row = 0;
        while (Read(csv, place, row + 1, problems))
        {
            row++;
            if (row > SheetLimits.Rows || csv.FieldCount > SheetLimits.Columns)
            {
                problems.OfFile(SheetDiagnostics.TooManyRows(place, row));
                yield break;
            }

            cells.Clear();
            var hasErrors = false;
            for (var column = 0; column < csv.FieldCount; column++)
            {
                var value = csv.GetString(column).Trim(' ');
                if (CellText.Hidden(value) is { } hidden)
                {
                    hasErrors = true;
                    problems.OfCell(SheetDiagnostics.Hidden(place, row, column, hidden));
                }
                else if (value.Length > 0)
                {
                    cells.Add(new(column, CellKind.Text, value));
                }
            }

            if (cells.Count > 0 || hasErrors)
            {
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

    /// <summary>Semicolon, comma or tab: what stands most often in the first line, outside of quotation marks.</summary>
    private static char Separator(string file)
    {
        // Bytes that are no UTF-8 are told where the rows are read.
        using var text = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var c in text.ReadLine() ?? "")
        {
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }

        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }
}
