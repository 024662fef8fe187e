namespace Emulation.Domain.Candidates;

/// <summary>A household (hộ gia đình).</summary>
/// <param name="id">The household's id.</param>
public sealed class Household(CandidateId id) : Candidate(id)
{
    /// <inheritdoc/>
    public override CandidateKind Kind => CandidateKind.Household;
}
