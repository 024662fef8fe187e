namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A row that is not empty.</summary>
/// <param name="Number">Its number, from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">Its cells, from left to right; one that was reported is left out.</param>
/// <param name="HasErrors">Whether a cell was reported.</param>
internal readonly record struct SheetRow(int Number, IReadOnlyList<SheetCell> Cells, bool HasErrors);
