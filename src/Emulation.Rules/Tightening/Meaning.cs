using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>What the names in a condition stand for, where its text is in force.</summary>
/// <param name="IsTitle">Whether an award is a title, which is counted by years; a commendation is counted by decisions.</param>
/// <param name="Parameter">The value of a parameter on the day that is looked at, or null where it has none.</param>
internal sealed record Meaning(Func<AwardId, bool> IsTitle, Func<string, Percentage?> Parameter)
{
    /// <summary>Whether records count only with a document that proves them.</summary>
    public bool NeedsEvidence { get; init; }

    public Percentage? Of(Threshold threshold) => threshold.Literal ?? (threshold.Parameter is { } name ? Parameter(name) : null);
}
