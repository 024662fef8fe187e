using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Consolidation;

/// <summary>A transition clause by which dossiers follow an earlier text.</summary>
/// <param name="Newer">The text that would apply otherwise: the number of a document that is not encoded, or a policy's id.</param>
/// <param name="Name">That text in words for people.</param>
/// <param name="Earlier">The policies that the dossiers follow.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Awards">The awards it concerns; null means all.</param>
public sealed record FollowedTransition(
    string Newer, LocalizedText Name, ImmutableArray<PolicyId> Earlier, TransitionClause Clause, ImmutableArray<AwardId>? Awards)
{
    /// <summary>Whether the clause decides by which text <paramref name="award"/> is judged.</summary>
    public bool Concerns(AwardId award) => Awards is not { } awards || awards.Contains(award);
}
