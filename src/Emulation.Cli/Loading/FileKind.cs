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

    /// <summary>The plan of a movement.</summary>
    Movement,

    /// <summary>The entries of a movement.</summary>
    Entries,

    /// <summary>The results of a movement.</summary>
    Results,

    /// <summary>The records of a movement.</summary>
    Records,

    /// <summary>A problem stated as data.</summary>
    Problem,
}
