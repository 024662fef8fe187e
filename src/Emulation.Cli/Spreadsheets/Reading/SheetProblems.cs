using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What was found wrong with a file while its sheets were read.</summary>
internal sealed class SheetProblems(string file)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether something is wrong of which nobody can say which units it is about, so that none can be decided.</summary>
    public bool RefusesAll { get; private set; }

    /// <summary>Whether so much is wrong that reading on is of no use to anybody.</summary>
    public bool IsFull { get; private set; }

    /// <summary>A mistake in one row; its unit is refused.</summary>
    public void OfCell(Diagnostic diagnostic)
    {
        if (IsFull)
        {
            return;
        }

        IsFull = _diagnostics.Count >= SheetLimits.Diagnostics;
        RefusesAll |= IsFull;
        _diagnostics.Add(IsFull ? SheetDiagnostics.TooMany(file) : diagnostic);
    }

    /// <summary>Nobody can say which unit a mistake is about that was told already.</summary>
    public void RefuseAll() => RefusesAll = true;

    /// <summary>Whether a cell of the row that was read last was reported, and which others of its row were.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row, from 1.</param>
    public IEnumerable<int> ReportedColumns(SheetPlace sheet, int row)
    {
        for (var i = _diagnostics.Count - 1; i >= 0 && _diagnostics[i].Span is { } span && span.Line == row; i--)
        {
            if (span.File == sheet.File && span.Sheet == sheet.Sheet)
            {
                yield return span.Column - 1;
            }
        }
    }

    /// <summary>A mistake of the whole file.</summary>
    public void OfFile(Diagnostic diagnostic)
    {
        RefusesAll = true;
        OfCell(diagnostic);
    }
}
