namespace Emulation.Cli.Loading;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    /// <summary>Something else.</summary>
    Unknown,

    /// <summary>A policy.</summary>
    Policy,

    /// <summary>A scenario.</summary>
    Scenario,

    /// <summary>Dossiers.</summary>
    Dossiers,

    /// <summary>A holiday calendar.</summary>
    Holidays,

    /// <summary>A problem stated as data.</summary>
    Problem,
}
