using Emulation.Domain.Awards;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The first line of an explanation: whoever reads no further must not be misled.</summary>
internal static class HeadWords
{
    /// <summary>The award, whether its standards are met, what stands in the way all the same, and the text that decides.</summary>
    public static LocalizedText Of(Decision decision, Award award, LocalizedText text)
    {
        var outcome = Of(decision, award);
        return new($"{outcome.Vi}; {text.Vi}", $"{outcome.En}; {text.En}");
    }

    private static LocalizedText Of(Decision decision, Award award)
    {
        var (name, eligibility) = (award.Definition.Name, KindWords.Of(decision.Eligibility));
        var (vi, en) = ($"{name.Vi}: {eligibility.Vi}", $"{name.En}: {eligibility.En}");
        if (decision.Eligibility == Eligibility.NotEligible)
        {
            return new(vi, en);
        }

        if (decision.Standing != Standing.NotSubjectToQuota)
        {
            var standing = KindWords.Of(decision.Standing);
            (vi, en) = ($"{vi}, {standing.Vi}", $"{en}, {standing.En}");
        }

        if (decision.Vote.Outcome == VoteOutcome.Failed)
        {
            var votes = $"{decision.Vote.For}/{decision.Vote.Base}";
            (vi, en) = ($"{vi}, không đủ phiếu ({votes})", $"{en}, the vote failed ({votes})");
        }
        else if (decision.Vote.Outcome == VoteOutcome.NotChecked)
        {
            (vi, en) = ($"{vi}, chưa kiểm tra được phiếu", $"{en}, the vote cannot be checked");
        }

        return decision.Suspension == SuspensionState.Suspended ? new($"{vi}, tạm dừng xét", $"{en}, suspended") : new(vi, en);
    }

    /// <summary>Met only where nothing that is known stands in the way; a vote that is still to be held does not.</summary>
    public static Outcome Outcome(Decision decision)
    {
        if (decision.Eligibility == Eligibility.NotEligible || decision.Vote.Outcome == VoteOutcome.Failed
            || decision.Standing is Standing.NotSelected or Standing.NotConsidered)
        {
            return Domain.Findings.Outcome.NotMet;
        }

        return decision.Eligibility == Eligibility.Undetermined || decision.Suspension == SuspensionState.Suspended
            || decision.Standing is Standing.Tied or Standing.Conditional
                ? Domain.Findings.Outcome.Unknown
                : Domain.Findings.Outcome.Met;
    }
}
