using Emulation.Domain.Candidates;

namespace Emulation.Domain.Movements;

/// <summary>The candidate whose dossier what is entered belongs to: the author of a model, the collective behind an act.</summary>
/// <param name="Kind">What the candidate is.</param>
/// <param name="Candidate">The id of the candidate in the dossiers of the entry's unit.</param>
public sealed record EntrySubject(CandidateKind Kind, CandidateId Candidate);
