namespace Emulation.Domain.Conditions;

/// <summary>What a length of service is counted in.</summary>
public enum ServiceUnit
{
    /// <summary>Whole months.</summary>
    Months,

    /// <summary>Whole years.</summary>
    Years,
}
