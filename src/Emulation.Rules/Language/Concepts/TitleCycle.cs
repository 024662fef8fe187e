namespace Emulation.Rules.Language.Concepts;

/// <summary>How often a title is considered.</summary>
internal enum TitleCycle
{
    /// <summary>Once for each award period.</summary>
    Yearly,
}
