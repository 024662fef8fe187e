namespace Emulation.Domain.Decisions;

/// <summary>The outcome of one award before selection.</summary>
public enum Eligibility
{
    /// <summary>A standard is known not to be met.</summary>
    NotEligible,

    /// <summary>A fact that matters is missing.</summary>
    Undetermined,

    /// <summary>Every standard is met.</summary>
    Eligible,
}
