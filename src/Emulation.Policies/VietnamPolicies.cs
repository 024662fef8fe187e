using System.Collections.Immutable;
using System.Text;
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
    public IReadOnlyList<PolicyText> Read()
    {
        var assembly = typeof(VietnamPolicies).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                return new PolicyText(name, reader.ReadToEnd());
            })];
    }
}
