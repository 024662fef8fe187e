using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Explanations;

/// <summary>Why an outcome holds: a statement, the law it rests on, the values read, and the statements it follows from.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Outcome">Its outcome; null for a statement that has none, such as a heading.</param>
public sealed record Explanation(LocalizedText Statement, Outcome? Outcome)
{
    /// <summary>The place in the law, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The layer of the text that says so, with its title below circular; null for what the law itself says.</summary>
    public LocalizedText? Origin { get; init; }

    /// <summary>Whether the statement was verified against the text it cites.</summary>
    public VerificationStatus Status { get; init; }

    /// <summary>Where the policy says it, or null.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The values read.</summary>
    public ImmutableArray<FactRead> Read { get; init; } = [];

    /// <summary>The condition of the host that failed here, or null.</summary>
    public ExtensionFailure? Failure { get; init; }

    /// <summary>The facts that are missing here.</summary>
    public ImmutableArray<MissingFact> Missing { get; init; } = [];

    /// <summary>Where a decision is undetermined: one smallest set of the missing facts that could settle it.</summary>
    public ImmutableArray<string> Enough { get; init; } = [];

    /// <summary>The words for the facts read, missing and enough; null where they are shown by their paths and values.</summary>
    public IFactWords? FactWords { get; init; }

    /// <summary>What it follows from.</summary>
    public ImmutableArray<Explanation> Because { get; init; } = [];
}
