namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Something that has sheets.</summary>
internal interface ISheetSource : IDisposable
{
    /// <summary>The sheets, each to be read once.</summary>
    IReadOnlyList<SourceSheet> Sheets { get; }
}
