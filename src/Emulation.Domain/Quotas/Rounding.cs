namespace Emulation.Domain.Quotas;

/// <summary>How a percentage of a base becomes a number of places.</summary>
public enum Rounding
{
    /// <summary>Down: the only one that honours "không quá".</summary>
    Floor,

    /// <summary>Up.</summary>
    Ceil,

    /// <summary>To the nearest; a half goes up.</summary>
    HalfUp,

    /// <summary>To the nearest; a half goes to the even number.</summary>
    HalfEven,
}
