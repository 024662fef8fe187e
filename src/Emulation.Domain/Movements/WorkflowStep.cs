using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Domain.Movements;

/// <summary>A step of a workflow.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it is, in words.</param>
/// <param name="Citation">The place in a document.</param>
/// <param name="Status">Whether it was verified against that document.</param>
public sealed record WorkflowStep(string Id, LocalizedText Says, Citation Citation, VerificationStatus Status)
{
    /// <summary>The steps that must come before it.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>The level of whoever does it, or null where the text does not say.</summary>
    public UnitLevel? By { get; init; }

    /// <summary>The first day on which it may be done, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day on which it may no longer be done, or null.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What its record must state, by name.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>Those of <see cref="States"/> that must be the unit's own: no two units may state the same.</summary>
    public ImmutableArray<string> Own { get; init; } = [];
}
