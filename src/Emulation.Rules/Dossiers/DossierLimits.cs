namespace Emulation.Rules.Dossiers;

/// <summary>How much reading takes on before it refuses; whoever passes a limit is told which.</summary>
internal sealed record DossierLimits
{
    public static DossierLimits Default { get; } = new();

    /// <summary>The bytes of one unit, or of one value of the header.</summary>
    public int UnitBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The levels of nesting, counted from the document.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>The bytes of one text.</summary>
    public int TextBytes { get; init; } = 8 * 1024;

    /// <summary>The diagnostics of one unit; a unit with more is not read further.</summary>
    public int Diagnostics { get; init; } = 1000;
}
