namespace Emulation.Rules.Monitoring;

/// <summary>Why a step cannot stand, or why nobody can tell.</summary>
public enum StepProblem
{
    /// <summary>It was done before what must come before it.</summary>
    TooEarly,

    /// <summary>What must come before it was not recorded, or was refused.</summary>
    Without,

    /// <summary>It was done outside its own days.</summary>
    OutsideItsDays,

    /// <summary>Somebody did it who is not of the level that the plan names.</summary>
    DoneByAnother,

    /// <summary>It states that it has none of what it must state.</summary>
    StatesNone,

    /// <summary>It states what another unit states, where it must be the unit's own.</summary>
    NotItsOwn,

    /// <summary>Its day, or the day of what must come before it, is not known.</summary>
    NoDate,

    /// <summary>Whether its record, or that of what must come before it, stands is not known.</summary>
    OpenRecord,

    /// <summary>It does not state what it must state.</summary>
    NotStated,

    /// <summary>Who did it is not stated.</summary>
    NobodyNamed,
}
