using System.Globalization;

namespace Emulation.Domain.Diagnostics;

/// <summary>A place in a text: file, line and column, both from 1.</summary>
/// <param name="File">The file as the author named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record SourceSpan(string File, int Line, int Column)
{
    /// <summary>Writes the place as <c>file(line,column)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
