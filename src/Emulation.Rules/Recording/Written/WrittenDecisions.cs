using System.Collections.Immutable;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Recording.Written;

/// <summary>A document <c>emulation.decisions/1</c>, read back.</summary>
/// <remarks>Members that a later version of the library adds within format 1 are passed over.</remarks>
public sealed record WrittenDecisions
{
    /// <summary>The format with its version.</summary>
    public required string Format { get; init; }

    /// <summary>The decision date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The award period that all units share, or null where they differ.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>The day on which the dossiers were received, or null where it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>What the caller allowed: <c>allow-unverified</c>, <c>allow-drafts</c>.</summary>
    public ImmutableArray<string> Options { get => field.IsDefault ? [] : field; init; }

    /// <summary>The transition clauses by which the dossiers follow an earlier text.</summary>
    public ImmutableArray<WrittenTransition> Transitions { get => field.IsDefault ? [] : field; init; }

    /// <summary>The policies that decided, highest layer first.</summary>
    public required ImmutableArray<WrittenPolicy> Policies { get; init; }

    /// <summary>The decisions: by unit, candidate and award tier.</summary>
    public required ImmutableArray<WrittenDecision> Decisions { get; init; }

    /// <summary>What the decisions pay, or null where nobody asked.</summary>
    public WrittenBudget? Budget { get; init; }

    /// <summary>What whoever reads the results should know.</summary>
    public ImmutableArray<WrittenNotice> Notices { get => field.IsDefault ? [] : field; init; }
}
