namespace Emulation.Rules.Pairing;

/// <summary>What is sought over all pairs together.</summary>
public enum AssignmentGoal
{
    /// <summary>The least sum of costs.</summary>
    LeastCost,

    /// <summary>The greatest sum of benefits.</summary>
    GreatestBenefit,
}
