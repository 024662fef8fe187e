using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Policies;

/// <summary>The negative list: while one of these matters is open, decisions are suspended, not refused.</summary>
/// <param name="Kinds">The matters.</param>
/// <param name="Says">The rule's words.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
public sealed record SuspensionRule(
    ImmutableArray<PendingKind> Kinds, LocalizedText Says, Citation Citation, VerificationStatus Status)
{
    /// <summary>The number of a document that took this rule's place and is not encoded; null while the rule itself is in force.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>The policy that says it, once texts have been consolidated; else null.</summary>
    public PolicyId? Policy { get; init; }
}
