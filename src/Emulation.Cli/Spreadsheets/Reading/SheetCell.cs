namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A cell that is not empty.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Text">It as a text: a number as decimal digits, a day as year, month and day.</param>
internal readonly record struct SheetCell(int Column, CellKind Kind, string Text)
{
    /// <summary>Whether it is a number, however it is shown.</summary>
    public bool IsNumber => Kind is CellKind.Number or CellKind.FormattedNumber or CellKind.Percent;

    /// <summary>Whether what is shown is not what is kept.</summary>
    public bool IsShownOtherwise => Kind is CellKind.Date or CellKind.FormattedNumber or CellKind.Percent;
}
