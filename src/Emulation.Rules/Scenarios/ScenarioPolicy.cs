using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Scenarios;

/// <summary>A policy that a scenario names.</summary>
/// <param name="Reference">A policy's id, or the path of its file from the scenario's folder.</param>
/// <param name="Place">Where it is named.</param>
public sealed record ScenarioPolicy(string Reference, SourceSpan Place)
{
    /// <summary>Whether the reference is a path: it has a slash, or ends as policy files do.</summary>
    public bool IsFile => Reference.Contains('/', StringComparison.Ordinal)
        || Reference.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || Reference.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
