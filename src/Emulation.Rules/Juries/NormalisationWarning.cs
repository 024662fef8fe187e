namespace Emulation.Rules.Juries;

/// <summary>What a normalised score does not promise.</summary>
public enum NormalisationWarning
{
    /// <summary>Adding or withdrawing one act can reverse two others: the field must be closed before marks are normalised.</summary>
    FieldDependent,

    /// <summary>A higher mark for an act can make it lose: it also stretches the juror's scale.</summary>
    NotMonotone,
}
