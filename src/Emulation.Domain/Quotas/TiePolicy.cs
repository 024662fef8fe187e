namespace Emulation.Domain.Quotas;

/// <summary>What happens to a tie across the last place.</summary>
public enum TiePolicy
{
    /// <summary>It is an outcome for the council to settle.</summary>
    Refer,
}
