using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>The cell, or the row, that a line of JSON was made from.</summary>
/// <param name="Sheet">The sheet; null where no cell gave the line.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0; -1 for the row as a whole.</param>
/// <param name="RowHasErrors">Whether a cell of the row was reported already.</param>
internal readonly record struct CellPlace(SheetColumns? Sheet, int Row, int Column, bool RowHasErrors)
{
    /// <summary>The row as a whole.</summary>
    public static CellPlace Of(TableRow row) => new(row.Sheet, row.Number, -1, row.HasErrors);

    /// <summary>A cell.</summary>
    public static CellPlace Of(TableRow row, SheetCell cell) => new(row.Sheet, row.Number, cell.Column, row.HasErrors);

    /// <summary>The place for a message.</summary>
    public SourceSpan Span(string file) => Sheet?.Place.At(Row, Column < 0 ? Math.Max(Sheet.IndexOf("id"), 0) : Column) ?? new(file, 1, 1);
}
