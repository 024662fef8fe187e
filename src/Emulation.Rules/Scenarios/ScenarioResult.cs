using System.Collections.Immutable;

namespace Emulation.Rules.Scenarios;

/// <summary>How a scenario came out.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Mismatches">What came out otherwise than expected, in the order of the text.</param>
public sealed record ScenarioResult(Scenario Scenario, ImmutableArray<ScenarioMismatch> Mismatches)
{
    /// <summary>Whether everything came out as expected.</summary>
    public bool Passed => Mismatches.IsEmpty;
}
