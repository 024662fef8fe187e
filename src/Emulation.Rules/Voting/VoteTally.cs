using Emulation.Domain.Awards;

namespace Emulation.Rules.Voting;

/// <summary>Counts a council's vote in whole numbers.</summary>
public static class VoteTally
{
    /// <summary>Counts a vote.</summary>
    /// <remarks>
    /// It passes where 100 × for ≥ percent × base (strict: &gt;), the base is not 0, and the members present make the quorum. Of two
    /// conditions one that surely fails settles the vote though the other's figures are not stated: 55% of 100 is 55, and 9 of 10
    /// present pass at 90% where 9 of 11 members do not.
    /// </remarks>
    /// <exception cref="ArgumentException">A figure is negative, or more than what it is a part of.</exception>
    public static VotingResult Count(VotingRule rule, VoteFigures vote)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(vote);
        Check(vote);
        var whole = rule.Of switch
        {
            VoteBase.AllMembers => vote.Members,
            VoteBase.Present => vote.Present,
            VoteBase.Valid => vote.Valid,
            _ => throw new ArgumentException("There is no such base.", nameof(rule)),
        };
        var needed = whole > 0 ? rule.Share.FewestOf(whole.Value, rule.Strict) : (int?)null;
        var quorumNeeded = rule.Quorum is { } quorum && vote.Members is { } members ? quorum.FewestOf(members) : (int?)null;
        bool? reached = whole is null ? null : needed is { } least && vote.For >= least;
        bool? quorate = (rule.Quorum, quorumNeeded, vote.Present) switch
        {
            (null, _, _) => true,
            (_, { } fewest, { } present) => present >= fewest,
            _ => null,
        };
        return new(Outcome(reached, quorate), whole, needed, quorumNeeded);
    }

    private static VotingOutcome Outcome(bool? reached, bool? quorate) => (reached, quorate) switch
    {
        (_, false) => VotingOutcome.NoQuorum,
        (false, _) => VotingOutcome.Failed,
        (true, true) => VotingOutcome.Passed,
        _ => VotingOutcome.Unknown,
    };

    private static void Check(VoteFigures vote)
    {
        if (vote.For < 0 || vote.Members < 0 || vote.Present < 0 || vote.Valid < 0)
        {
            throw new ArgumentException("A figure is negative.", nameof(vote));
        }

        if (vote.For > vote.Members || vote.For > vote.Valid || vote.Present > vote.Members || vote.Valid > vote.Members)
        {
            throw new ArgumentException("A figure is more than what it is a part of.", nameof(vote));
        }
    }
}
