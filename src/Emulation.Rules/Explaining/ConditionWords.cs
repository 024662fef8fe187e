using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Says in words what a condition asks for.</summary>
/// <param name="nameOf">The name of an award.</param>
/// <param name="attested">The words of an attested fact.</param>
/// <param name="parameter">The value of a parameter.</param>
internal sealed class ConditionWords(
    Func<AwardId, LocalizedText> nameOf, Func<string, LocalizedText> attested, Func<string, Percentage?> parameter)
{
    public LocalizedText Of(Condition condition) => condition switch
    {
        AllCondition => new("tất cả các điều kiện sau", "all of the following"),
        AnyCondition => new("một trong các điều kiện sau", "one of the following"),
        AtLeastCondition atLeast => new($"ít nhất {atLeast.Count} trong các điều kiện sau", $"at least {atLeast.Count} of the following"),
        NotCondition => new("không thuộc trường hợp sau", "not the following"),
        RatingCondition rating => Rating(rating),
        HeldCondition held => Held(held),
        EligibleCondition eligible => new(
            $"đạt tiêu chuẩn {Names(eligible.Awards, " hoặc ").Vi}", $"meets the standards of {Names(eligible.Awards, " or ").En}"),
        SpanCondition span => Span(span),
        InitiativeCondition initiative => Initiative(initiative),
        DisciplineCondition { EndedWithinMonths: not null } discipline => new(
            $"bị kỷ luật từ {KindWords.Of(discipline.AtLeast).Vi} trở lên, chưa hết {LimitWords.Months(discipline.EndedWithinMonths.Value).Vi} kể từ khi chấp hành xong",
            $"disciplined by {KindWords.Of(discipline.AtLeast).En} or more, served less than {LimitWords.Months(discipline.EndedWithinMonths.Value).En} ago"),
        DisciplineCondition discipline => new(
            $"bị kỷ luật từ {KindWords.Of(discipline.AtLeast).Vi} trở lên", $"disciplined by {KindWords.Of(discipline.AtLeast).En} or more"),
        AttestedCondition { Keys: [var key] } => attested(key),
        AttestedCondition => new("tất cả các xác nhận sau", "all of the following attested"),
        AchievementCondition => new("có thành tích thuộc loại được yêu cầu", "an achievement of the kind asked for"),
        MovementCondition { Movement: { } movement } => new(
            $"có kết quả theo yêu cầu trong phong trào thi đua `{movement}`", $"a result of the kind asked for in the emulation movement `{movement}`"),
        MovementCondition => new("có kết quả trong phong trào thi đua theo yêu cầu", "a result in an emulation movement of the kind asked for"),
        PlacementCondition placement => new(
            $"đứng trong {placement.AtMost} vị trí đầu của cụm, khối thi đua", $"among the first {placement.AtMost} of its cluster"),
        SubjectCondition => new("thuộc đối tượng được yêu cầu", "of the kind of candidate asked for"),
        MembersCondition members => Members(members),
        LeadsCondition leads => new($"mọi tập thể do cá nhân phụ trách: {Of(leads.Where).Vi}", $"every collective that the person leads: {Of(leads.Where).En}"),
        PendingCondition or DocumentCondition or NumberCondition or CustomCondition => RecordWords.Of(condition),
        VoteCondition vote => new(
            $"hội đồng đồng ý{(vote.Award is { } on ? $" về {nameOf(on).Vi}" : "")} từ {vote.Share} trở lên, tính trên {KindWords.Of(vote.Of).Vi}",
            $"votes in favour{(vote.Award is { } of ? $" of {nameOf(of).En}" : "")} of at least {vote.Share} of {KindWords.Of(vote.Of).En}"),
        ServiceCondition or AbsenceCondition or TrainingCondition or TransferCondition or SecondmentCondition => WorkWords.Of(condition),
        _ => new(condition.GetType().Name, condition.GetType().Name),
    };

    public LocalizedText Name(AwardId award) => nameOf(award);

    private static LocalizedText Rating(RatingCondition rating)
    {
        var name = KindWords.Of(rating.AtLeast);
        LocalizedText level = rating.AtLeast == Domain.Dossiers.Rating.Excellent ? name : new($"từ {name.Vi} trở lên", $"{name.En} or better");
        return rating.Scope switch
        {
            { OfLast: { } window, EveryYear: true } => new(
                $"xếp loại {level.Vi} trong từng năm của {window} năm gần nhất", $"rated {level.En} in each of the last {window} years"),
            { OfLast: { } window } => new(
                $"xếp loại {level.Vi} trong {rating.Scope.Years} của {window} năm gần nhất", $"rated {level.En} in {rating.Scope.Years} of the last {window} years"),
            _ => new($"xếp loại {level.Vi}", $"rated {level.En}"),
        };
    }

    private LocalizedText Initiative(InitiativeCondition initiative)
    {
        var unused = initiative.NotUsedFor;
        var kinds = initiative.Kinds.Distinct().Order().Select(KindWords.Of).ToArray();
        var (scope, count) = (KindWords.Of(initiative.Scope), initiative.Count);
        var wider = initiative.Scope == InfluenceScope.National ? new LocalizedText("", "") : new(" trở lên", " or wider");
        return new(
            $"có ít nhất {count} {Series(kinds.Select(kind => kind.Vi), " hoặc ")} được công nhận, phạm vi ảnh hưởng {(wider.Vi == "" ? "" : "từ ")}{scope.Vi}{wider.Vi}{(unused.IsEmpty ? "" : $", chưa dùng để xét {Names(unused, ", ").Vi}")}",
            $"at least {count} recognised {Series(kinds.Select(kind => kind.En), " or ")}, reaching {scope.En}{wider.En}{(unused.IsEmpty ? "" : $", not used for {Names(unused, " or ").En}")}");
    }

    private static string Series(IEnumerable<string> words, string joint)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + joint + all[^1];
    }

    private LocalizedText Held(HeldCondition held)
    {
        var (names, basis) = (Names(held.Awards, " / "), BasisWords.Of(held.Bases));
        return held.Times == 1
            ? new($"được tặng {names.Vi}{basis.Vi}", $"holds {names.En}{basis.En}")
            : held.Consecutive
                ? new($"{held.Times} lần liên tục được tặng {names.Vi}", $"holds {names.En} {held.Times} times in a row")
                : new($"{held.Times} lần được tặng {names.Vi}{basis.Vi}", $"holds {names.En}{basis.En} {held.Times} times");
    }

    private LocalizedText Span(SpanCondition span)
    {
        var basis = BasisWords.Of(span.SinceBases);
        return span.Since is { } since
            ? new($"sau {nameOf(since).Vi}{basis.Vi}, liên tục từ {span.Years} năm trở lên", $"after {nameOf(since).En}{basis.En}, {span.Years} years or more in a row")
            : new($"liên tục từ {span.Years} năm trở lên", $"{span.Years} years or more in a row");
    }

    private LocalizedText Members(MembersCondition members)
    {
        var where = Of(members.Where);
        var share = members.Share?.Literal ?? (members.Share?.Parameter is { } name ? parameter(name) : null);
        return members.Quantifier switch
        {
            MemberQuantifier.All => new($"mọi cá nhân của tập thể: {where.Vi}", $"every member: {where.En}"),
            MemberQuantifier.Any => new($"có ít nhất 1 cá nhân của tập thể: {where.Vi}", $"some member: {where.En}"),
            MemberQuantifier.None => new($"không có cá nhân nào của tập thể: {where.Vi}", $"no member: {where.En}"),
            MemberQuantifier.Share => new($"ít nhất {share} cá nhân của tập thể: {where.Vi}", $"at least {share} of the members: {where.En}"),
            _ => new($"ít nhất {members.Count} cá nhân của tập thể: {where.Vi}", $"at least {members.Count} members: {where.En}"),
        };
    }

    /// <summary>The names of several awards, any of which counts.</summary>
    public LocalizedText NameOfAny(ImmutableArray<AwardId> awards) => new(Names(awards, " hoặc ").Vi, Names(awards, " or ").En);

    private LocalizedText Names(ImmutableArray<AwardId> awards, string joint) => new(
        string.Join(joint, awards.Select(award => nameOf(award).Vi)), string.Join(joint, awards.Select(award => nameOf(award).En)));
}
