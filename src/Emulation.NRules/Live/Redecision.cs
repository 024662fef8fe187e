using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;

namespace Emulation.NRules.Live;

/// <summary>One decision that was made again.</summary>
/// <param name="Kind">What the candidate is.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Award">The award.</param>
/// <param name="Changed">
/// Whether the decision says anything else than before: an outcome of a criterion, eligibility, the place, the vote, what suspends it, a
/// ruling, the bonus. What was read or is missing for the same outcomes may differ without it.
/// </param>
public readonly record struct Redecision(CandidateKind Kind, CandidateId Candidate, AwardId Award, bool Changed);
