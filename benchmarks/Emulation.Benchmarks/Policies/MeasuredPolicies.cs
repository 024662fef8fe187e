using System.Text;
using Emulation.Domain.Policies;

namespace Emulation.Benchmarks.Policies;

/// <summary>The policies that the loop written by hand was written for, kept as they were then.</summary>
internal sealed class MeasuredPolicies : IPolicySource
{
    private MeasuredPolicies()
    {
    }

    public static MeasuredPolicies Source { get; } = new();

    public IReadOnlyList<PolicyText> Read()
    {
        var assembly = typeof(MeasuredPolicies).Assembly;
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
