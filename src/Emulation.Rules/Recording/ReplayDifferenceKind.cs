namespace Emulation.Rules.Recording;

/// <summary>In what a replay differs from the record.</summary>
public enum ReplayDifferenceKind
{
    /// <summary>A date or an option is another.</summary>
    OptionChanged,

    /// <summary>A policy has another text.</summary>
    PolicyChanged,

    /// <summary>A policy that decided then is not there, or does not decide now.</summary>
    PolicyMissing,

    /// <summary>A policy decides now that did not then.</summary>
    PolicyAdded,

    /// <summary>The policies and options are the same and the same version makes something else of them.</summary>
    RuleSetChanged,

    /// <summary>Results of a movement that were added then are not there, or are others.</summary>
    MovementResultsMissing,

    /// <summary>Results of a movement are added now that were not then.</summary>
    MovementResultsAdded,

    /// <summary>There are no dossiers of a unit of the record.</summary>
    UnitMissing,

    /// <summary>There are dossiers of a unit that is not in the record.</summary>
    UnitAdded,

    /// <summary>A unit's facts are others.</summary>
    InputChanged,

    /// <summary>A unit could be decided then and not now, or the other way round, or for another reason.</summary>
    DecidedChanged,

    /// <summary>A candidate of the record is not there.</summary>
    CandidateMissing,

    /// <summary>A candidate is there who is not in the record.</summary>
    CandidateAdded,

    /// <summary>A decision on an award is not there.</summary>
    DecisionMissing,

    /// <summary>A decision on an award is there that is not in the record.</summary>
    DecisionAdded,

    /// <summary>An outcome is another.</summary>
    OutcomeChanged,

    /// <summary>An outcome of the record is not the one whose hash it holds: the record was changed after it was written, and the decision was not.</summary>
    RecordAltered,

    /// <summary>Every outcome of a unit is the same, and a finding, a fact that was read or what is missing is another.</summary>
    FindingsChanged,
}
