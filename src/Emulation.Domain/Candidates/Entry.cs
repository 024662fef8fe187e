namespace Emulation.Domain.Candidates;

/// <summary>Something entered in a movement: a model, an act (mô hình, tiết mục).</summary>
/// <param name="id">The entry's id.</param>
public sealed class Entry(CandidateId id) : Candidate(id)
{
    /// <inheritdoc/>
    public override CandidateKind Kind => CandidateKind.Entry;
}
