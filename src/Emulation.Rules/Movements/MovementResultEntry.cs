using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Rules.Movements;

/// <summary>How one candidate came out of a movement.</summary>
/// <param name="Kind">The candidate's kind.</param>
/// <param name="Unit">The unit whose dossiers list the candidate.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Place">The result.</param>
public sealed record MovementResultEntry(CandidateKind Kind, UnitId Unit, CandidateId Candidate, MovementPlace Place);
