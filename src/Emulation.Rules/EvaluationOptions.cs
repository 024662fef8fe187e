using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Rules.Consolidation;
using NodaTime;

namespace Emulation.Rules;

/// <summary>How dossiers are to be decided.</summary>
/// <param name="AsOf">The decision date: it selects the policies. Nothing reads the clock.</param>
public sealed record EvaluationOptions(LocalDate AsOf)
{
    /// <summary>Only these policies, with what they stand under; null means all that are in force on the date.</summary>
    /// <remarks>An id that the engine does not know, or a policy that is not in force, makes the evaluation throw.</remarks>
    public ImmutableArray<PolicyId>? Policies { get; init; }

    /// <summary>The day on which the dossiers were received, on or before <see cref="AsOf"/>; null where it is not known.</summary>
    /// <remarks>A transition clause lets dossiers received before a day follow the text that stood before.</remarks>
    public LocalDate? Received { get; init; }

    /// <summary>Whether to decide on the text that is encoded although a known instrument that is not encoded touches it.</summary>
    public bool AllowUnverified { get; init; }

    /// <summary>Whether drafts may decide.</summary>
    public bool AllowDrafts { get; init; }

    /// <summary>How many units are decided at the same time in a stream, at least 1; null means one per processor. It never changes a result.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether bonuses are rounded up as the decree says; false leaves them as the product is, as published tables do.</summary>
    public bool RoundBonuses { get; init; } = true;

    /// <summary>The published seed of lots that settle ties, where a policy asks for a lot and states no seed; null where there is none: such a tie stays open.</summary>
    public string? Seed { get; init; }

    internal PolicyChoice Choice => new(AsOf, Policies, AllowUnverified, AllowDrafts) { Received = Received, RoundBonuses = RoundBonuses, Seed = Seed };

    internal string Key => string.Join('\n', [
        Consolidator.Iso(AsOf), Received is { } received ? Consolidator.Iso(received) : "", $"{AllowUnverified}", $"{AllowDrafts}", $"{RoundBonuses}",
        $"{Seed?.Length}:{Seed}",
        .. (Policies ?? []).Select(id => id.Value).Order(StringComparer.Ordinal).Prepend($"{Policies is null}")]);
}
