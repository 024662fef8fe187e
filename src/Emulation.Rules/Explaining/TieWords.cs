using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Quotas;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Explaining;

/// <summary>Says what the policy does with a tie, where it does not simply leave it to the council.</summary>
internal static class TieWords
{
    public static IEnumerable<Explanation> Of(UnitDecisions decisions, DecisionOutcome outcome)
    {
        var tie = outcome.Award.Tie;
        if (tie.Policy == TiePolicy.Refer || outcome.PlaceRuling is not null
            || outcome.Standing is Standing.NotConsidered or Standing.NotSubjectToQuota)
        {
            yield break;
        }

        var (vi, en) = tie.Policy switch
        {
            TiePolicy.All => ("đồng hạng ở suất cuối thì chọn tất cả, kể cả khi vượt số suất", "all who are tied across the last place are selected, even beyond the places"),
            TiePolicy.None => ("đồng hạng ở suất cuối thì không chọn ai trong số đó", "none of those tied across the last place is selected"),
            _ when outcome.AwardRule.Seed is { } seed => ($"đồng hạng thì bốc thăm theo mã đã công bố `{seed}`", $"equals are ordered by lot with the published seed `{seed}`"),
            _ => ("đồng hạng thì bốc thăm, nhưng chưa có mã bốc thăm được công bố", "equals are ordered by lot, but no published seed is given"),
        };
        yield return new(new(vi, en), Outcome: null) { Citation = tie.Citation };
    }
}
