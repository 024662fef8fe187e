using Emulation.Domain.Awards;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with what a lower layer restates.</summary>
internal static class TighteningDiagnostics
{
    private const string OnlyTighten = "a lower policy may only tighten, unless the text above leaves this to it (`delegates`)";

    public static Diagnostic AsksLess(CriterionPlace lower, CriterionPlace higher) => Error(
        "EMU2501", lower.Span, $"{Name(lower)} asks for less than `{higher.Parsed.Policy.Id}` does: {Words(lower, higher)}; see {higher.Span}", OnlyTighten);

    public static Diagnostic MayAskLess(CriterionPlace lower, CriterionPlace higher) => Warning(
        "EMU2502", lower.Span,
        $"it cannot be told whether {Name(lower)} asks for as much as `{higher.Parsed.Policy.Id}` does: {Words(lower, higher)}; see {higher.Span}",
        "both are asked; to replace what stands above, write its condition and add to it under `all`");

    public static Diagnostic ForOthers(CriterionPlace lower, CriterionPlace higher) => Error(
        "EMU2503", lower.Span,
        lower.IsAlternative
            ? $"{Name(lower)} is open to some to whom `{higher.Parsed.Policy.Id}` does not open it; see {higher.Span}"
            : $"{Name(lower)} is not asked of all of whom `{higher.Parsed.Policy.Id}` asks it; see {higher.Span}",
        "mend `applies-to`, or leave it as it stands above");

    public static Diagnostic Drops(SourceSpan at, PolicyId policy, CriterionPlace higher) => Error(
        "EMU2504", at,
        $"`{policy}` may not drop `{higher.Criterion.Id}` of the award `{higher.Award}`, which `{higher.Parsed.Policy.Id}` sets: {Says(higher)}; see {higher.Span}",
        "take it out: what stands above is asked all the same, unless the text above leaves it to you (`delegates`)");

    public static Diagnostic DropsNothing(SourceSpan at, PolicyId policy, AwardId award, CriterionId criterion) => Error(
        "EMU2514", at, $"`{policy}` drops `{criterion}` of the award `{award}`, which no policy above it sets",
        "write what the criterion asks for, or take it out");

    public static Diagnostic VoteAsksLess(SourceSpan at, AwardId award, VoteRule lower, VoteRule higher, PolicyId by, SourceSpan otherAt) => Error(
        "EMU2505", at, $"the vote on `{award}` asks for {Describe(lower)}, and `{by}` asks for {Describe(higher)}; see {otherAt}", OnlyTighten);

    public static Diagnostic VoteNotComparable(SourceSpan at, AwardId award, VoteRule lower, VoteRule higher, PolicyId by, SourceSpan otherAt) => Error(
        "EMU2506", at,
        $"the vote on `{award}` asks for {Describe(lower)}, which cannot be compared with the {Describe(higher)} that `{by}` asks for; see {otherAt}",
        "an award has one vote: count the share of the same members, or of a wider circle");

    public static Diagnostic VoteOfAnotherCouncil(SourceSpan at, AwardId award, VoteRule lower, VoteRule higher, PolicyId by, SourceSpan otherAt) => Warning(
        "EMU2507", at,
        $"the vote on `{award}` is that of the council `{lower.Council}`, and `{by}` asks for that of `{higher.Council}`; see {otherAt}",
        $"only the vote of `{lower.Council}` is asked; make sure that it stands for the other one");

    public static Diagnostic QuotaGivesMore(SourceSpan at, AwardId award, Quota lower, Quota higher, PolicyId by, SourceSpan otherAt) => Error(
        "EMU2508", at, $"the quota of `{award}` is {Describe(lower)}, and `{by}` allows at most {Describe(higher)}; see {otherAt}", OnlyTighten);

    public static Diagnostic QuotaNotComparable(SourceSpan at, AwardId award, Quota lower, Quota higher, PolicyId by, SourceSpan otherAt) => Error(
        "EMU2509", at,
        $"the quota of `{award}` is {Describe(lower)}, and that of `{by}` {Describe(higher)}; see {otherAt}",
        "an award has one quota on a level, and which of two on different bases gives less is not known before the year: count it of the same base");

    public static Diagnostic TieGivesMore(SourceSpan at, AwardId award, PolicyId by, SourceSpan otherAt) => Error(
        "EMU7704", at, $"selecting all who are tied gives more places of `{award}` than the quota of `{by}` allows; see {otherAt}",
        "leave the tie to the council (`refer`), to a lot, or select none");

    public static Diagnostic ParameterLoosens(SourceSpan at, string name, CriterionPlace used, SourceSpan otherAt) => Error(
        "EMU2510", at, $"with its value of {Quoted.Text(name)}, {Name(used)} asks for less than `{used.Parsed.Policy.Id}` means; see {otherAt} and {used.Span}",
        OnlyTighten);

    public static Diagnostic ParameterMayLoosen(SourceSpan at, string name, CriterionPlace used, SourceSpan otherAt) => Warning(
        "EMU2513", at,
        $"it cannot be told whether, with its value of {Quoted.Text(name)}, {Name(used)} asks for as much as `{used.Parsed.Policy.Id}` means; see {otherAt} and {used.Span}",
        "the value given here is the one that counts; make sure that it loosens nothing, or give it another name");

    private static string Name(CriterionPlace place) => $"{(place.IsAlternative ? "alternative" : "criterion")} `{place.Criterion.Id}` of `{place.Award}`";

    private static string Words(CriterionPlace lower, CriterionPlace higher) => $"{Says(lower)} where that says {Says(higher)}";

    private static string Says(CriterionPlace place) => Quoted.Text(place.Criterion.Says.En);

    private static string Describe(Quota quota) => quota.Count is { } places
        ? $"{places} {(places == 1 ? "place" : "places")}"
        : $"{quota.Share!.Percent}{Details(quota.Share)} of {quota.Of!.Kind switch
        {
            QuotaBaseKind.Held => $"those who hold {Quoted.List(quota.Of.Awards.Select(title => title.Value))}",
            QuotaBaseKind.Eligible => $"those who meet the standards of {Quoted.List(quota.Of.Awards.Select(award => award.Value))}",
            QuotaBaseKind.Members => "all candidates",
            _ => "those selected",
        }}";

    // What is said of the rounding where it is not the usual one.
    private static string Details(PlaceRule rule) => string.Concat(
        rule.Rounding == Rounding.Floor ? "" : $" rounded by {Quoted.Text(Words<Rounding>.Of(rule.Rounding))}",
        rule.AtLeastOne ? " and at least 1" : "",
        rule.AbsoluteMin is { } least ? $" and at least {least}" : "",
        rule.AbsoluteMax is { } most ? $" and at most {most}" : "");

    private static string Describe(VoteRule vote) => $"{vote.Share} of {(vote.Of switch
    {
        VoteBase.AllMembers => "all members",
        VoteBase.Present => "those present",
        _ => "the valid ballots",
    })}";

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string help) => new(code, Severity.Warning, at, message, help);
}
