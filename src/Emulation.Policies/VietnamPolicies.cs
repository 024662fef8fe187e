using Emulation.Domain.Policies;

namespace Emulation.Policies;

/// <summary>Vietnam's policies on emulation and commendation, as dated, cited text.</summary>
public sealed class VietnamPolicies : IPolicySource
{
    private VietnamPolicies()
    {
    }

    /// <summary>All policies of this package.</summary>
    public static VietnamPolicies Source { get; } = new();

    /// <inheritdoc/>
    /// <remarks>Plans of movements are not among them: see <see cref="VietnamMovements"/>.</remarks>
    public IReadOnlyList<PolicyText> Read() => PolicyResources.Read(name => !VietnamMovements.IsPlan(name));
}
