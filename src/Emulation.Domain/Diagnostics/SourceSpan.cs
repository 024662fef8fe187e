using System.Globalization;

namespace Emulation.Domain.Diagnostics;

/// <summary>A place in a text or a sheet: file, line or row, and column, both from 1.</summary>
/// <param name="File">The file as the author named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record SourceSpan(string File, int Line, int Column)
{
    /// <summary>The sheet of the file whose row and column these are; empty for the only one of a file, null for a text.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell as a spreadsheet names it: the column as letters, then the row, such as <c>B12</c>.</summary>
    public string Cell
    {
        get
        {
            var letters = "";
            for (var rest = Column; rest > 0; rest = (rest - 1) / 26)
            {
                letters = (char)('A' + ((rest - 1) % 26)) + letters;
            }

            return string.Create(CultureInfo.InvariantCulture, $"{letters}{Line}");
        }
    }

    /// <summary>Writes the place as <c>file(line,column)</c>, in a sheet as <c>file[sheet!B12]</c> or <c>file[B12]</c>.</summary>
    public override string ToString() => Sheet switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})"),
        "" => $"{File}[{Cell}]",
        _ => $"{File}[{Sheet}!{Cell}]",
    };
}
