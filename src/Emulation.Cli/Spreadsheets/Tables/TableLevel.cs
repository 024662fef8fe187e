namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>What a row of a table is about.</summary>
internal enum TableLevel
{
    /// <summary>The file; there is one row.</summary>
    Header,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>An element of a unit's list.</summary>
    UnitList,

    /// <summary>A candidate.</summary>
    Candidate,

    /// <summary>An element of a candidate's list.</summary>
    CandidateList,
}
