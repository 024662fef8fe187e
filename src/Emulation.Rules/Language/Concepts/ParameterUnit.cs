namespace Emulation.Rules.Language.Concepts;

/// <summary>What a parameter is counted in.</summary>
internal enum ParameterUnit
{
    /// <summary>A percentage, 0 to 100.</summary>
    Percent,

    /// <summary>Whole đồng.</summary>
    Vnd,

    /// <summary>A whole number of things or people.</summary>
    Count,
}
