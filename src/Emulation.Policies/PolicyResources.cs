using System.Text;
using Emulation.Domain.Policies;

namespace Emulation.Policies;

/// <summary>The texts that this package carries.</summary>
internal static class PolicyResources
{
    /// <summary>The texts whose names are wanted, in the order of their names.</summary>
    public static IReadOnlyList<PolicyText> Read(Func<string, bool> isWanted)
    {
        var assembly = typeof(PolicyResources).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal) && isWanted(name))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                return new PolicyText(name, reader.ReadToEnd());
            })];
    }
}
