using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Rules.Rounds;

/// <summary>What a movement gives one candidate for the yearly evaluation.</summary>
/// <param name="Kind">What the candidate is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Candidate">Its id among the dossiers of the unit.</param>
/// <param name="Place">How it came out.</param>
public sealed record YearlyResult(CandidateKind Kind, UnitId Unit, CandidateId Candidate, MovementPlace Place);
