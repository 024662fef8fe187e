namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A sheet whose rows can be read once, from the first one on.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Rows">Reads its rows; what is wrong with a cell goes to the problems.</param>
internal sealed record SourceSheet(SheetPlace Place, string Name, Func<SheetProblems, IEnumerable<SheetRow>> Rows);
