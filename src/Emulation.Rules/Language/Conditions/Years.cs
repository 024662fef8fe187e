namespace Emulation.Rules.Language.Conditions;

/// <summary>How far conditions look back.</summary>
internal static class Years
{
    /// <summary>The greatest number of years, and of times, that a condition may ask for.</summary>
    public const int Most = 60;
}
