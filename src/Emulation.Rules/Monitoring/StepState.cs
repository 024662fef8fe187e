namespace Emulation.Rules.Monitoring;

/// <summary>Where a unit stands with a step of a workflow.</summary>
public enum StepState
{
    /// <summary>It is done, in its order.</summary>
    Done,

    /// <summary>No record says that it is done.</summary>
    NotRecorded,

    /// <summary>Whether it was done in its order is not known.</summary>
    Unknown,

    /// <summary>What was recorded cannot stand.</summary>
    Refused,
}
