using System.Collections.Immutable;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Language;

/// <summary>What is known of a version before its text is read.</summary>
/// <param name="File">The file of the policy that was amended.</param>
/// <param name="Hash">The hash over that policy and the amendments.</param>
/// <param name="AmendedBy">The amendments that the version contains.</param>
/// <param name="Origins">Which change brought which part in.</param>
internal sealed record PolicyVersion(string File, string Hash, ImmutableArray<PolicyAmendment> AmendedBy, NodeOrigins Origins)
{
    /// <summary>Whether every amendment that it contains was verified as a whole.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>Which dossiers still follow the text that stood before this version, as the amendment says that made it; null where none does.</summary>
    public TransitionClause? Transition { get; init; }
}
