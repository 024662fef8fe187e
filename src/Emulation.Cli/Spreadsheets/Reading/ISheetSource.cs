using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Something that has sheets.</summary>
internal interface ISheetSource : IDisposable
{
    /// <summary>What is told of the source besides, and is no mistake in a sheet.</summary>
    IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>The sheets, each to be read once.</summary>
    IReadOnlyList<SourceSheet> Sheets { get; }
}
