using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Says in words what a condition asks for.</summary>
/// <param name="nameOf">The name of an award.</param>
/// <param name="attested">The words of an attested fact.</param>
internal sealed class ConditionWords(Func<AwardId, LocalizedText> nameOf, Func<string, LocalizedText> attested)
{
    public LocalizedText Of(Condition condition) => condition switch
    {
        AllCondition => new("tất cả các điều sau", "all of the following"),
        AnyCondition => new("một trong các điều sau", "one of the following"),
        AtLeastCondition atLeast => new($"ít nhất {atLeast.Count} trong các điều sau", $"at least {atLeast.Count} of the following"),
        NotCondition => new("không có điều sau", "not the following"),
        RatingCondition rating => Rating(rating),
        HeldCondition held => Held(held),
        EligibleCondition eligible => new(
            $"đạt tiêu chuẩn {Names(eligible.Awards, " hoặc ").Vi}", $"meets the standards of {Names(eligible.Awards, " or ").En}"),
        SpanCondition span => Span(span),
        InitiativeCondition initiative => new(
            $"có ít nhất {initiative.Count} sáng kiến, đề tài, đề án hoặc mưu trí được công nhận, phạm vi từ {KindWords.Of(initiative.Scope).Vi} trở lên",
            $"at least {initiative.Count} recognised initiative, research, project or ingenuity, reaching {KindWords.Of(initiative.Scope).En} or wider"),
        DisciplineCondition discipline => new(
            $"bị kỷ luật từ {KindWords.Of(discipline.AtLeast).Vi} trở lên", $"disciplined by a {KindWords.Of(discipline.AtLeast).En} or more"),
        AttestedCondition { Keys: [var key] } => attested(key),
        AttestedCondition => new("tất cả các xác nhận sau", "all of the following attested"),
        AchievementCondition => new("có thành tích thuộc loại được yêu cầu", "an achievement of the kind asked for"),
        MovementCondition => new("có kết quả trong phong trào thi đua theo yêu cầu", "a result in an emulation movement of the kind asked for"),
        PlacementCondition placement => new(
            $"đứng trong {placement.AtMost} vị trí đầu của cụm, khối thi đua", $"among the first {placement.AtMost} of its cluster"),
        SubjectCondition => new("thuộc đối tượng được yêu cầu", "of the kind of candidate asked for"),
        MembersCondition members => Members(members),
        _ => new(condition.GetType().Name, condition.GetType().Name),
    };

    public LocalizedText Name(AwardId award) => nameOf(award);

    private static LocalizedText Rating(RatingCondition rating)
    {
        var level = KindWords.Of(rating.AtLeast);
        return rating.Scope switch
        {
            { OfLast: { } window, EveryYear: true } => new(
                $"xếp loại từ {level.Vi} trở lên trong từng năm của {window} năm gần nhất", $"rated {level.En} or better in each of the last {window} years"),
            { OfLast: { } window } => new(
                $"xếp loại từ {level.Vi} trở lên trong {rating.Scope.Years} của {window} năm gần nhất", $"rated {level.En} or better in {rating.Scope.Years} of the last {window} years"),
            _ => new($"xếp loại từ {level.Vi} trở lên", $"rated {level.En} or better"),
        };
    }

    private LocalizedText Held(HeldCondition held)
    {
        var names = Names(held.Awards, " / ");
        return held.Times == 1
            ? new($"được tặng {names.Vi}", $"holds {names.En}")
            : held.Consecutive
                ? new($"{held.Times} lần liên tục được tặng {names.Vi}", $"holds {names.En} {held.Times} times in a row")
                : new($"{held.Times} lần được tặng {names.Vi}", $"holds {names.En} {held.Times} times");
    }

    private LocalizedText Span(SpanCondition span) => span.Since is { } since
        ? new($"sau {nameOf(since).Vi}, liên tục từ {span.Years} năm trở lên", $"after {nameOf(since).En}, {span.Years} years or more in a row")
        : new($"liên tục từ {span.Years} năm trở lên", $"{span.Years} years or more in a row");

    private LocalizedText Members(MembersCondition members)
    {
        var where = Of(members.Where);
        return members.Quantifier switch
        {
            MemberQuantifier.All => new($"mọi thành viên: {where.Vi}", $"every member: {where.En}"),
            MemberQuantifier.Any => new($"có thành viên: {where.Vi}", $"some member: {where.En}"),
            MemberQuantifier.None => new($"không có thành viên: {where.Vi}", $"no member: {where.En}"),
            MemberQuantifier.Share => new($"đủ tỷ lệ thành viên: {where.Vi}", $"the share of members: {where.En}"),
            _ => new($"ít nhất {members.Count} thành viên: {where.Vi}", $"at least {members.Count} members: {where.En}"),
        };
    }

    private LocalizedText Names(ImmutableArray<AwardId> awards, string joint) => new(
        string.Join(joint, awards.Select(award => nameOf(award).Vi)), string.Join(joint, awards.Select(award => nameOf(award).En)));
}
