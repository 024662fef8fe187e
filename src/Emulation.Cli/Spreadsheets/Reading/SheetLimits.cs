namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What a spreadsheet may hold at most.</summary>
internal static class SheetLimits
{
    /// <summary>The rows of a sheet, as in every spreadsheet program.</summary>
    public const int Rows = 1_048_576;

    /// <summary>The columns of a sheet.</summary>
    public const int Columns = 16_384;

    /// <summary>The bytes of one line of comma-separated values, so that a quotation mark that is never closed is found.</summary>
    public const int CsvRecord = 4 << 20;

    /// <summary>The mistakes that are told of one file, besides those of its units.</summary>
    public const int Diagnostics = 1000;

    /// <summary>The characters of one part of a workbook, unpacked.</summary>
    public const long Characters = 8_000_000_000;

    /// <summary>The characters of the text in one cell, as in every spreadsheet program.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>The characters of such a text where each is escaped.</summary>
    public const int Escaped = CellCharacters * 7;

    /// <summary>The sheets of a workbook.</summary>
    public const int Sheets = 1000;

    /// <summary>The formats of cells in a workbook; spreadsheet programs stop at some 65,000.</summary>
    public const int Formats = 100_000;

    /// <summary>The characters of the list of sheets and of the formats, unpacked.</summary>
    public const long ListCharacters = 100_000_000;

    /// <summary>The characters of all texts of a workbook that are kept once, which memory must hold.</summary>
    public const long SharedCharacters = 300_000_000;
}
