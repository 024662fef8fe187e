using Emulation.Domain.Awards;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with the rules of several policies taken together.</summary>
internal static class RuleDiagnostics
{
    public static Diagnostic Circle(SourceSpan at, IEnumerable<AwardId> path, IEnumerable<SourceSpan> others)
    {
        var places = string.Join(", ", others);
        return Error(
            "EMU2301", at, $"awards depend on each other in a circle: `{string.Join(" → ", path)}`",
            $"ask for an earlier period in one of the places, such as `ending: last-period`{(places.Length == 0 ? "" : $"; the others are {places}")}");
    }

    public static Diagnostic QuotaWithoutRanking(SourceSpan at, AwardId award) => Error(
        "EMU2302", at, $"the quota of `{award}` has no ranking, so nobody could be chosen", "add `rank-by:`");

    public static Diagnostic BaseIsNoTitle(SourceSpan at, AwardId award) => Error(
        "EMU2303", at, $"the base of a quota is counted each year, and `{award}` is a commendation", "name the title whose holders are counted");

    public static Diagnostic QuotasDoNotNest(SourceSpan at, AwardId award, Quota one, Quota other, SourceSpan otherAt) => Error(
        "EMU7705", at,
        !one.Alternatives.ToHashSet().SetEquals(other.Alternatives)
            ? $"two quotas of `{award}` limit different alternatives; see {otherAt}"
            : one.IsOfSelected != other.IsOfSelected
            ? $"a share of those selected for `{award}` counts within `{Level(one)}`, and the places are given within `{Level(other)}`; see {otherAt}"
            : $"two quotas of `{award}` count within `{Level(one)}` and `{Level(other)}`, which do not lie within each other; see {otherAt}",
        !one.Alternatives.ToHashSet().SetEquals(other.Alternatives)
            ? "let both limit the same ones"
            : one.IsOfSelected != other.IsOfSelected
            ? "count both on the same level"
            : "one award may have quotas within `unit`, one level above it and `nation`, or within school, commune, district and province");

    public static Diagnostic QuotaOfNoAlternative(SourceSpan at, AwardId award, CriterionId way) => Error(
        "EMU7707", at, $"the quota limits `{way}`, which is no alternative of `{award}`", "name an alternative of the award, or leave `alternatives` out to limit all of it");

    public static Diagnostic GroupByAwards(SourceSpan at) => Error(
        "EMU7706", at, "who is preferred, or limited among those selected, cannot hang on awards, spans or votes, which may not be decided yet",
        "ask what the candidate is or has, such as `subject`");

    private static string Level(Quota quota) => Words<QuotaLevel>.Of(quota.Within);

    public static Diagnostic CreatedTwice(SourceSpan at, string path, PolicyId other, SourceSpan otherAt) => Error(
        "EMU2304", at, $"`{Last(path)}` is created by `{other}` as well; see {otherAt}",
        "leave `name`, `kind`, `subject` and `tier` out to add to it, or give this award another id");

    public static Diagnostic CriterionTwice(SourceSpan at, string path, PolicyId other, SourceSpan otherAt) => Error(
        "EMU2305", at, $"`{other}` has a criterion `{Last(path)}` of the same award; see {otherAt}", "give this one another id; both are asked then");

    public static Diagnostic SetTwice(SourceSpan at, string path, PolicyId other, SourceSpan otherAt) => Error(
        "EMU2306", at, $"`{path}` is set by `{other}` as well, for the same units and days; see {otherAt}",
        "take it out of one of the two, or end one policy where the other begins");

    public static Diagnostic ParameterTwice(SourceSpan at, string path, PolicyId other, SourceSpan otherAt) => new(
        "EMU2307", Severity.Warning, at, $"`{path}` overrides the value of `{other}`; see {otherAt}",
        "make sure that it does not loosen the standard, or give it another name");

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
