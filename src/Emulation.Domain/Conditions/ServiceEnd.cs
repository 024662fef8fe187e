namespace Emulation.Domain.Conditions;

/// <summary>Up to when service is counted.</summary>
public enum ServiceEnd
{
    /// <summary>Up to the last day of the award period: how much of the year that the award is for somebody was there.</summary>
    PeriodEnd,

    /// <summary>Up to the decision date: what has been served.</summary>
    DecisionDate,
}
