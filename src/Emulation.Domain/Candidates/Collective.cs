using System.Collections.Immutable;

namespace Emulation.Domain.Candidates;

/// <summary>A collective (tập thể): a whole unit, or a team within it.</summary>
/// <param name="id">The collective's id.</param>
public sealed class Collective(CandidateId id) : Candidate(id)
{
    /// <inheritdoc/>
    public override CandidateKind Kind => CandidateKind.Collective;

    /// <summary>Whether every individual of the unit is a member; then <see cref="Members"/> is empty.</summary>
    public bool HasAllOfUnit { get; init; }

    /// <summary>The members by name of their ids; null where they are not known and <see cref="HasAllOfUnit"/> is false.</summary>
    public ImmutableArray<Membership>? Members { get; init; }
}
