namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>How a cell is formatted; the number of each is its place in the styles of a workbook.</summary>
internal enum CellStyle
{
    /// <summary>As it comes.</summary>
    General,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A day, as year, month and day.</summary>
    Date,

    /// <summary>A text, even where it looks like a number.</summary>
    Text,

    /// <summary>A text over several lines.</summary>
    Wrapped,
}
