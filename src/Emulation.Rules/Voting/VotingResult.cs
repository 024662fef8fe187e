namespace Emulation.Rules.Voting;

/// <summary>How a vote went, with the numbers to check it by.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Base">What the share was taken of; null where that is not stated.</param>
/// <param name="Needed">The fewest votes in favour that reach the share; more than <paramref name="Base"/> where no vote can. Null where
/// the base is not stated, or nobody.</param>
/// <param name="QuorumNeeded">The fewest members present that make the quorum; null where there is none, or the members are not
/// stated.</param>
public sealed record VotingResult(VotingOutcome Outcome, int? Base, int? Needed, int? QuorumNeeded);
