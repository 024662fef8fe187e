using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;

namespace Emulation.NRules.Live;

/// <summary>One decision that was made again.</summary>
/// <param name="Kind">What the candidate is.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Award">The award.</param>
/// <param name="Changed">Whether anything was found that was not found before.</param>
public readonly record struct Redecision(CandidateKind Kind, CandidateId Candidate, AwardId Award, bool Changed);
