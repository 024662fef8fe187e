using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Decisions;
using Emulation.Domain.Units;

namespace Emulation.Rules.Comparing;

/// <summary>Somebody for whom two texts give different answers.</summary>
/// <param name="Unit">The unit that decides.</param>
/// <param name="Kind">The candidate's kind.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Award">The award.</param>
/// <param name="Before">The answer of the first text; null where it has no such award.</param>
/// <param name="After">The answer of the second text; null where it has no such award.</param>
/// <param name="Through">The criteria that bring it about: those not met, or not known to be, under the text with the worse answer, and otherwise under the other one.</param>
public sealed record DecisionDifference(
    UnitId Unit, CandidateKind Kind, CandidateId Candidate, AwardId Award, Eligibility? Before, Eligibility? After, ImmutableArray<Criterion> Through);
