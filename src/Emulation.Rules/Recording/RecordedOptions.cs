using System.Collections.Immutable;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Recording;

/// <summary>The options under which decisions were made, beside the dates; the number of threads is none of them, it changes no result.</summary>
public sealed record RecordedOptions
{
    /// <summary>Whether drafts could decide.</summary>
    public required bool AllowDrafts { get; init; }

    /// <summary>Whether awards were decided although a known text that is not encoded touches them.</summary>
    public required bool AllowUnverified { get; init; }

    /// <summary>The policies that were asked for by id, in order; null means all that are in force.</summary>
    public ImmutableArray<PolicyId>? Policies { get; init; }

    /// <summary>Whether bonuses were rounded up as the decree says.</summary>
    public required bool RoundBonuses { get; init; }

    /// <summary>The published seed of lots that settle ties; null where there was none.</summary>
    public string? Seed { get; init; }

    internal static RecordedOptions Of(EvaluationOptions options) => new()
    {
        AllowDrafts = options.AllowDrafts,
        AllowUnverified = options.AllowUnverified,
        Policies = options.Policies is { } policies ? [.. policies.Distinct().Order()] : null,
        RoundBonuses = options.RoundBonuses,
        Seed = options.Seed,
    };
}
