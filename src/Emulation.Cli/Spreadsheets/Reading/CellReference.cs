namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Names of cells such as <c>B12</c>.</summary>
internal static class CellReference
{
    // A name of a cell that no sheet has room for is still read, so that the message names that cell.
    private const int Most = 10_000_000;

    /// <summary>The row, from 1, and the column, from 0; false where the text names no cell.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        for (; at < text.Length && text[at] is >= 'A' and <= 'Z' && column < Most; at++)
        {
            column = (column * 26) + (text[at] - 'A' + 1);
        }

        var letters = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row < Most; at++)
        {
            row = (row * 10) + (text[at] - '0');
        }

        column--;
        return letters > 0 && row > 0 && at == text.Length;
    }
}
