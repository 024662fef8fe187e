using System.Text.Json.Nodes;
using Emulation.Domain.Awards;
using Emulation.Domain.Wording;
using Emulation.Rules.Voting;

namespace Emulation.Rules.Problems;

/// <summary>Whether a council's vote passes.</summary>
internal sealed class VoteProblem(VotingRule rule, VoteFigures vote) : Problem("vote")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = VoteTally.Count(rule, vote);
        string[] missing = result.Outcome == VotingOutcome.Unknown ? [.. Missing(result)] : [];
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["outcome"] = EnumWords<VotingOutcome>.Of(result.Outcome),
            ["passes"] = result.Outcome == VotingOutcome.Unknown ? null : result.Outcome == VotingOutcome.Passed,
            ["for"] = vote.For,
            ["base"] = result.Base,
            ["needed"] = result.Needed,
            ["quorumNeeded"] = result.QuorumNeeded,
            ["missing"] = AnswerText.Array(missing),
        };
        return new(json, [Share(result), .. Quorum(result), Outcome(result, AnswerText.List(missing))]);
    }

    private IEnumerable<string> Missing(VotingResult result)
    {
        if (result.Base is null)
        {
            yield return rule.Of switch { VoteBase.AllMembers => "members", VoteBase.Present => "present", _ => "valid" };
        }

        if (rule.Quorum is not null && vote.Members is null && !(result.Base is null && rule.Of == VoteBase.AllMembers))
        {
            yield return "members";
        }

        if (rule.Quorum is not null && vote.Present is null && !(result.Base is null && rule.Of == VoteBase.Present))
        {
            yield return "present";
        }
    }

    private LocalizedText Share(VotingResult result)
    {
        var (of, kind) = rule.Of switch
        {
            VoteBase.AllMembers => ("tổng số thành viên", "all members"),
            VoteBase.Present => ("số thành viên có mặt", "the members present"),
            _ => ("số phiếu hợp lệ", "the valid ballots"),
        };
        var (vi, en) = rule.Strict ? ("trên", "more than") : ("từ", "at least");
        return (result.Base, result.Needed) switch
        {
            ({ } whole, { } needed) => AnswerText.Line(
                $"Đồng ý {vote.For} trên {whole} ({of}); cần {vi} {rule.Share}, tức là {needed}",
                $"{vote.For} in favour of {whole} ({kind}); needed: {en} {rule.Share}, which is {needed}"),
            ({ }, _) => AnswerText.Line(
                $"Đồng ý {vote.For}, nhưng {of} bằng 0", $"{vote.For} in favour, but {kind} are 0"),
            _ => AnswerText.Line(
                $"Đồng ý {vote.For}; cần {vi} {rule.Share} của {of}, chưa có số này",
                $"{vote.For} in favour; needed: {en} {rule.Share} of {kind}, which are not stated"),
        };
    }

    private IEnumerable<LocalizedText> Quorum(VotingResult result)
    {
        if (rule.Quorum is not { } quorum)
        {
            yield break;
        }

        yield return (result.QuorumNeeded, vote.Present) switch
        {
            ({ } needed, { } present) => AnswerText.Line(
                $"Có mặt {present}; cuộc họp hợp lệ khi có từ {quorum} thành viên, tức là {needed}",
                $"{present} present; the quorum is at least {quorum} of all members, which is {needed}"),
            _ => AnswerText.Line(
                $"Cuộc họp hợp lệ khi có từ {quorum} thành viên; chưa đủ số liệu",
                $"The quorum is at least {quorum} of all members; the figures are not stated"),
        };
    }

    private static LocalizedText Outcome(VotingResult result, string missing) => result.Outcome switch
    {
        VotingOutcome.Passed => new("Đạt", "Passed"),
        VotingOutcome.Failed => new("Không đạt", "Failed"),
        VotingOutcome.NoQuorum => new("Không đủ số thành viên có mặt", "No quorum"),
        _ => AnswerText.Line($"Chưa xác định: thiếu {missing}", $"Unknown: {missing} not stated"),
    };
}
