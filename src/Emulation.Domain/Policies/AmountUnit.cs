namespace Emulation.Domain.Policies;

/// <summary>What an amount counts.</summary>
public enum AmountUnit
{
    /// <summary>Đồng.</summary>
    Vnd,

    /// <summary>Things or people.</summary>
    Count,
}
