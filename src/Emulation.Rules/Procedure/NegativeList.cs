using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using NodaTime;

namespace Emulation.Rules.Procedure;

/// <summary>Finds the open matters that suspend a candidate's decisions.</summary>
internal static class NegativeList
{
    public static SuspensionState State(SuspensionRule? rule, Dossier dossier, LocalDate asOf)
    {
        if (rule is null)
        {
            return SuspensionState.None;
        }

        if (dossier.Pending is not { } pending)
        {
            return SuspensionState.Unknown;
        }

        foreach (var matter in pending.Counted)
        {
            if (rule.SupersededBy is not null && matter.IsOpenOn(asOf))
            {
                return SuspensionState.Unknown; // Which matters the new text names is not encoded.
            }

            if (rule.Kinds.Contains(matter.Kind) && matter.IsOpenOn(asOf))
            {
                return SuspensionState.Suspended;
            }
        }

        return SuspensionState.None;
    }

    /// <summary>The kinds of open matters, each once, in their own order.</summary>
    public static ImmutableArray<PendingKind> Open(SuspensionRule? rule, Dossier dossier, LocalDate asOf) => rule is null or { SupersededBy: not null }
        ? []
        : [.. (dossier.Pending?.Counted ?? [])
            .Where(matter => rule.Kinds.Contains(matter.Kind) && matter.IsOpenOn(asOf))
            .Select(matter => matter.Kind).Distinct().Order()];
}
