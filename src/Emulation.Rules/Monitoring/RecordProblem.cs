namespace Emulation.Rules.Monitoring;

/// <summary>Why a record cannot be taken at its face value.</summary>
public enum RecordProblem
{
    /// <summary>The same record stands there again, with the same id and the same contents.</summary>
    Repeated,

    /// <summary>Another id states the same unit, kind, partner and day.</summary>
    Duplicate,

    /// <summary>One id has different contents.</summary>
    Contradictory,

    /// <summary>One of two records of the same thing is valid, the other revoked.</summary>
    PartlyRevoked,

    /// <summary>The unit states that it has no such record, and has one.</summary>
    AgainstNone,

    /// <summary>It was revoked.</summary>
    Revoked,

    /// <summary>Another record took its place.</summary>
    Replaced,

    /// <summary>A record that may not count itself took its place.</summary>
    PerhapsReplaced,

    /// <summary>Records take each other's place in a circle.</summary>
    ReplacedInACircle,

    /// <summary>The record whose place it takes is not there.</summary>
    ReplacesNothing,

    /// <summary>It was reported after the time that the plan sets.</summary>
    Late,

    /// <summary>The day that tells whether it is late is not known.</summary>
    PerhapsLate,

    /// <summary>Its day is outside the movement.</summary>
    OutsideMovement,

    /// <summary>Its day is not known.</summary>
    NoDate,

    /// <summary>It was reported before it happened.</summary>
    ReportedBefore,

    /// <summary>It happened, or was reported, after the day as of which the figures are.</summary>
    NotYet,

    /// <summary>The day of its report is not known, so that it may have been reported after the day as of which the figures are.</summary>
    PerhapsNotYet,

    /// <summary>No file lists its unit.</summary>
    UnknownUnit,

    /// <summary>No file lists its partner.</summary>
    UnknownPartner,

    /// <summary>The plan keeps no records of its kind, or has no such step.</summary>
    UnknownKind,
}
