using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using NodaTime;

namespace Emulation.Rules.Scenarios;

/// <summary>A policy test: the law, the date, the facts, and the outcomes with their reasons.</summary>
public sealed class Scenario
{
    internal Scenario(string file, string name, LocalDate asOf) => (File, Name, AsOf) = (file, name, asOf);

    /// <summary>The file it was read from, as its reader named it.</summary>
    public string File { get; }

    /// <summary>What it shows, in the author's words.</summary>
    public string Name { get; }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day on which the dossiers were received; null where it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>The policies that decide, with what they stand under; empty means all that are known and in force.</summary>
    public ImmutableArray<ScenarioPolicy> Policies { get; init; } = [];

    /// <summary>The unit with the candidates' dossiers; null where they could not be read, which <see cref="ExpectedDiagnostics"/> then expects.</summary>
    public UnitDossiers? Unit { get; init; }

    /// <summary>Other units that are evaluated together with it, for quotas that count over several; empty where it is decided alone.</summary>
    public ImmutableArray<UnitDossiers> Others { get; init; } = [];

    /// <summary>The published seed of lots, or null.</summary>
    public string? Seed { get; init; }

    /// <summary>What is expected of the decisions, in the order of the text.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];

    /// <summary>The codes of diagnostics and notices that are expected to appear.</summary>
    public ImmutableArray<Expected<string>> ExpectedDiagnostics { get; init; } = [];

    /// <summary>What reading the dossiers gave, where it is among what is expected.</summary>
    internal ImmutableArray<Diagnostic> DossierDiagnostics { get; init; } = [];

    /// <summary>Returns the scenario's name.</summary>
    public override string ToString() => Name;
}
