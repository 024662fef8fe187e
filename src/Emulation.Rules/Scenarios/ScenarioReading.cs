using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Scenarios;

/// <summary>What reading a scenario gave: the scenario where there are no errors, and every diagnostic either way.</summary>
public sealed class ScenarioReading
{
    internal ScenarioReading(Scenario? scenario, ImmutableArray<Diagnostic> diagnostics) => (Scenario, Diagnostics) = (scenario, diagnostics);

    /// <summary>The scenario, or null where its text has errors.</summary>
    public Scenario? Scenario { get; }

    /// <summary>Every error and warning, by line, column and code.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the text has no errors; it may have warnings.</summary>
    [MemberNotNullWhen(true, nameof(Scenario))]
    public bool Succeeded => Scenario is not null;
}
