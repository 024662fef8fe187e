namespace Emulation.Domain.Quotas;

/// <summary>Within what a quota counts.</summary>
public enum QuotaLevel
{
    /// <summary>Each unit by itself.</summary>
    Unit,
}
