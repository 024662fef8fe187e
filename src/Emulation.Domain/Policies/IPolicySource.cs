namespace Emulation.Domain.Policies;

/// <summary>Hands out the texts of policies.</summary>
public interface IPolicySource
{
    /// <summary>Reads the texts; the order does not matter.</summary>
    IReadOnlyList<PolicyText> Read();
}
