namespace Emulation.Domain.Quotas;

/// <summary>Who is counted for the base of a quota.</summary>
public enum QuotaBaseKind
{
    /// <summary>Those who hold one of several titles this period.</summary>
    Held,

    /// <summary>Those who meet the standards of one of several awards.</summary>
    Eligible,

    /// <summary>Every candidate of the kind.</summary>
    Members,

    /// <summary>Those who are selected for the award itself: how many of them may be of a group.</summary>
    Selected,
}
