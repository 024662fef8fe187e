using Emulation.Cli.Spreadsheets.Tables;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A key of a JSON object that is being made from rows.</summary>
/// <param name="Key">The key.</param>
/// <param name="Inner">The key inside the object that stands under it; null where the value itself does.</param>
/// <param name="At">What it is made from.</param>
/// <param name="Row">The row of its cell, or the first one of its list.</param>
/// <param name="Cell">Its cell, where it is made from one.</param>
/// <param name="Column">The column of that cell; null where it is a list of rows.</param>
/// <param name="Rows">The rows of its list.</param>
internal readonly record struct Field(
    string Key, string? Inner, CellPlace At, TableRow Row, SheetCell Cell, TableColumn? Column, IReadOnlyList<TableRow>? Rows);
