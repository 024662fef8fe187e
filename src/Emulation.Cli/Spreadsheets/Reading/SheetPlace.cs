using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A sheet of a workbook, or a file of comma-separated values.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Sheet">The sheet as it is named; empty in a file of comma-separated values.</param>
internal sealed record SheetPlace(string File, string Sheet)
{
    /// <summary>What a message calls it.</summary>
    public string Name => Sheet.Length > 0 ? Sheet : Path.GetFileName(File);

    /// <summary>The name by which its table is found.</summary>
    public string Table => Sheet.Length > 0 ? Sheet : Path.GetFileNameWithoutExtension(File);

    /// <summary>A cell.</summary>
    /// <param name="row">Its row, from 1.</param>
    /// <param name="column">Its column, from 0.</param>
    public SourceSpan At(int row, int column) => new(File, row, column + 1) { Sheet = Sheet };
}
