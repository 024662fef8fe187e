namespace Emulation.Cli.Output;

/// <summary>Writes rows whose columns stand below each other.</summary>
internal static class TextTable
{
    /// <summary>Writes every row; the first one, which is the head, says how many columns there are.</summary>
    public static void Write(TextWriter text, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            text.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
