using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>Articles 4.4 and 30.7 of the decree: the negative list and the votes.</summary>
internal static class Procedure
{
    public static byte Suspension(Records<PendingMatter>? pending, LocalDate asOf)
    {
        if (pending is null)
        {
            return (byte)SuspensionState.Unknown;
        }

        // Every kind of open matter suspends.
        foreach (var matter in pending.Counted)
        {
            if (matter.IsOpenOn(asOf))
            {
                return (byte)SuspensionState.Suspended;
            }
        }

        return (byte)SuspensionState.None;
    }

    /// <summary>Counts one more vote of an award: votes that contradict each other count as none.</summary>
    /// <param name="sofar">The outcome so far; what contradicted itself stays so.</param>
    /// <param name="vote">The vote.</param>
    /// <param name="percent">The share of all members that it needs.</param>
    public static Tally Add(Tally sofar, CouncilVote vote, int percent)
    {
        var counted = vote.Members > 0 && vote.For * 100L >= (long)vote.Members * percent ? Tally.Passed : Tally.Failed;
        return sofar == Tally.None || sofar == counted ? counted : Tally.Contradictory;
    }

    public static bool IsFor(CouncilVote vote, PeriodId period) => vote.Period is not { } votedOn || votedOn == period;

    public static bool IsOfMinistryOrProvince(CouncilVote vote) => vote.Council is "ministry" or "province";

    public static byte OutcomeOf(Tally tally) => tally switch
    {
        Tally.Passed => (byte)VoteOutcome.Passed,
        Tally.Failed => (byte)VoteOutcome.Failed,
        _ => (byte)VoteOutcome.NotHeld,
    };

    /// <summary>Whether an award that needs no vote is held.</summary>
    public static byte Held(byte eligibility, byte suspension) =>
        suspension == (byte)SuspensionState.None ? eligibility : Math.Min(eligibility, Answers.Unknown);

    /// <summary>Whether an award that needs a vote is held.</summary>
    public static byte Held(byte eligibility, byte suspension, byte vote) => (VoteOutcome)vote switch
    {
        VoteOutcome.Failed => Answers.NotMet,
        VoteOutcome.NotHeld => Math.Min(eligibility, Answers.Unknown),
        _ => Held(eligibility, suspension),
    };
}
