namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>A column of a sheet that is written.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Style">How cells are formatted that somebody fills in later.</param>
/// <param name="Width">Its width, in characters.</param>
internal sealed record SheetColumn(string Heading, CellStyle Style = CellStyle.Text, int Width = 0)
{
    private const int Narrowest = 10;
    private const int Widest = 60;

    /// <summary>The cells that hold the words to choose from, as a formula names them; null where there are none.</summary>
    public string? Choices { get; init; }

    /// <summary>Whether other words are as good as those to choose from.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The width that is written.</summary>
    public int ShownWidth => Width > 0 ? Width : Math.Clamp(Heading.Length + 3, Narrowest, Widest);
}
