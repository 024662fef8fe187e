namespace Emulation.Domain.Conditions;

/// <summary>Which members are counted.</summary>
public enum MemberBase
{
    /// <summary>Everybody who was a member at some time of the period.</summary>
    Listed,

    /// <summary>Those who are members on the last day of the period.</summary>
    LastDay,
}
