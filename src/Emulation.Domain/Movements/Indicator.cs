using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>A figure by which a movement is watched, counted from records.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it is, in words.</param>
/// <param name="Count">What is counted.</param>
public sealed record Indicator(string Id, LocalizedText Says, IndicatorCount Count)
{
    /// <summary>The kinds of records that count; empty for any.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The units that are counted; for records and sums, those whose records are.</summary>
    public UnitFilter Units { get; init; } = UnitFilter.All;

    /// <summary>Whether a record counts for its partner as well.</summary>
    public bool CountsBoth { get; init; }

    /// <summary>The figure of the units that it is a share of, such as <c>pupils</c>; null for the number of units.</summary>
    public string? Over { get; init; }

    /// <summary>The units that have to report: one without a record and without a statement that there is none is not known.</summary>
    public UnitFilter? Obliged { get; init; }

    /// <summary>What it has to reach for the movement as a whole, or null where no target is known.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>What it has to reach in each of some units, or null.</summary>
    public IndicatorTarget? EachTarget { get; init; }

    /// <summary>The units of <see cref="EachTarget"/>.</summary>
    public UnitFilter? Each { get; init; }

    /// <summary>The place in a document, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether it was verified against that document.</summary>
    public VerificationStatus Status { get; init; } = VerificationStatus.Unverified;
}
