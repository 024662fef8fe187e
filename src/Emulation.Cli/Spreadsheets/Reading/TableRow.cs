namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A row of a known table.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="HasErrors">Whether a cell was reported already.</param>
/// <param name="Cells">Its cells, from left to right.</param>
internal sealed record TableRow(SheetColumns Sheet, int Number, bool HasErrors, SheetCell[] Cells)
{
    /// <summary>The cell of a column, or null where it is empty.</summary>
    public SheetCell? Find(string? key)
    {
        var column = key is null ? -1 : Sheet.IndexOf(key);
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The text of a column, or null where it is empty.</summary>
    public string? Text(string? key) => Find(key)?.Text;
}
