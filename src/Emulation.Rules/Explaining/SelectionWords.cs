using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Explaining;

/// <summary>Says how many places a quota gave, of what, and how the candidate came out.</summary>
internal static class SelectionWords
{
    public static IEnumerable<Explanation> Of(UnitDecisions decisions, Decision decision, AwardRule rule, EvidenceWords words)
    {
        if (rule.Award.Quota is not { } quota)
        {
            yield break;
        }

        var selection = decisions.Findings.Selections.First(each => each.Rule == rule);
        var (holders, places) = (Range(selection.LeastHolders, selection.MostHolders), Range(selection.Places.Least, selection.Places.Most));
        var standing = KindWords.Of(decision.Standing);
        var held = words.NameOf(quota.Holding);
        yield return new(
            new($"chỉ tiêu không quá {quota.AtMost} của {holders} người đạt {held.Vi}, được {places} chỗ: {standing.Vi}",
                $"quota of at most {quota.AtMost} of {holders} who hold {held.En}, which gives {places} places: {standing.En}"),
            decision.Standing switch
            {
                Standing.Selected => Outcome.Met,
                Standing.NotSelected or Standing.NotConsidered => Outcome.NotMet,
                _ => Outcome.Unknown,
            })
        {
            Citation = quota.Citation,
            Status = quota.Status,
        };
    }

    private static string Range(int least, int most) => least == most ? $"{least}" : $"{least}-{most}";
}
