using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with the awards of policies and with whom they are for.</summary>
internal static class AwardDiagnostics
{
    public static Diagnostic Unknown(SourceSpan at, AwardId award, IEnumerable<string> known) => Error(
        "EMU2101", at, $"no policy of the same time creates the award `{award}`", Suggest(award, known, "create it, or give the policy that does"));

    public static Diagnostic AddsToNothing(SourceSpan at, PolicyId policy, AwardId award, IEnumerable<string> known) => Error(
        "EMU2102", at, $"`{policy}` adds to the award `{award}`, which no policy above it creates",
        Suggest(award, known, "create it here with `name`, `kind`, `subject` and `tier`, or stand under the policy that does"));

    public static Diagnostic MembersOfNoCollective(SourceSpan at, IEnumerable<CandidateKind> kinds) => Error(
        "EMU2103", at, $"members can be asked of a collective only, and this is for {Named(kinds)}",
        "add `applies-to: {kind: collective}` to the criterion");

    public static Diagnostic MembersOfMembers(SourceSpan at) => Error(
        "EMU2104", at, "the members of a collective are individuals and have no members", "ask of the collective itself what its members hold");

    public static Diagnostic PositionOfNoIndividual(SourceSpan at, IEnumerable<CandidateKind> kinds) => Error(
        "EMU2105", at, $"only an individual has a position, a sex, a nationality or leads anybody, and this is for {Named(kinds)}", "ask for `tags` or `level`, or leave it out");

    public static Diagnostic NotForTheKind(SourceSpan at, IEnumerable<AwardId> awards, IEnumerable<CandidateKind> kinds) => Error(
        "EMU2106", at, $"{Quoted.List(awards.Select(award => award.Value))} cannot be held by {Named(kinds)}, so this can never be met",
        "name an award for the same kind of candidate, or ask it of `members`");

    public static Diagnostic NotForTheSector(SourceSpan at, IEnumerable<AwardId> awards, IEnumerable<Sector> sectors) => Error(
        "EMU2107", at,
        $"{Quoted.List(awards.Select(award => award.Value))} is not for the sector {Quoted.List(sectors.Select(Words<Sector>.Of))}, so this can never be met",
        "name an award for the same sector, or widen `applies-to`");

    public static Diagnostic OutsideTheAward(SourceSpan at, CriterionId criterion, string word, AwardId award) => Error(
        "EMU2108", at, $"criterion `{criterion}` applies to `{word}`, and award `{award}` does not", "take it out of `applies-to`, or widen the award");

    public static Diagnostic NoRunOfCommendations(SourceSpan at, AwardId award, string key) => Error(
        "EMU2109", at, $"`{award}` is a commendation: it is for no year, so {Quoted.Text(key)} says nothing of it",
        "count `times`, or ask for a title");

    public static Diagnostic TitleBesideCommendation(SourceSpan at, AwardId title, AwardId commendation) => Error(
        "EMU2110", at, $"title `{title}` and commendation `{commendation}` are counted differently and cannot be counted together",
        "write two conditions and join them with `any:`");

    public static Diagnostic NeverMet(SourceSpan at, CriterionId criterion, CandidateKind kind) => Error(
        "EMU2111", at, $"criterion `{criterion}` can never be met by {Named([kind])}",
        "limit it with `applies-to: {kind: …}`, or mend the conditions that exclude each other");

    public static Diagnostic NeverReached(SourceSpan at, AwardId award, CandidateKind kind) => Error(
        "EMU2112", at, $"award `{award}` can never be reached by {Named([kind])}: its standards exclude each other or none of its alternatives can be met",
        "mend the standards, or take the kind out of `subject`");

    public static Diagnostic SinceTitle(SourceSpan at, AwardId award) => Error(
        "EMU2113", at, $"`since` counts from the decision on a commendation, and `{award}` is a title",
        "ask for `held` with `times`, or for a `span` of years");

    public static Diagnostic OnlyAlternatives(SourceSpan at, AwardId award, PolicyId above, SourceSpan place) => new(
        "EMU2118", Severity.Warning, at,
        $"`{above}` gives `{award}` no alternatives, so everybody must meet one of these besides what stands above; see {place}",
        "write it under `criteria` if that is meant; one more way to reach the award would loosen it, which a lower policy may not");

    public static Diagnostic Loosens(SourceSpan at, CriterionId alternative, AwardId award, SourceSpan first) => Error(
        "EMU2114", at, $"alternative `{alternative}` is one more way to reach `{award}`, which a policy above already gives alternatives; see {first}",
        "a lower policy may only tighten: add it under `criteria`");

    public static Diagnostic NothingAsked(SourceSpan at, AwardId award, CandidateKind kind, Sector sector) => Error(
        "EMU2115", at, $"award `{award}` asks nothing of {Named([kind])} of the sector `{Words<Sector>.Of(sector)}`: all its criteria apply to others",
        "limit the award with `applies-to`, or add a criterion for them");

    public static Diagnostic OnlyOfPeople(SourceSpan at, IEnumerable<CandidateKind> kinds) => Error(
        "EMU2116", at, $"this can be asked of a person only, and {Named(kinds)} is none",
        "limit the criterion with `applies-to: {kind: individual}`, or ask it of the members");

    public static Diagnostic BasisOfATitle(SourceSpan at, AwardId award) => Error(
        "EMU2117", at, $"`basis` says what a commendation was given for, and `{award}` is a title", "leave `basis` out");

    private static string Named(IEnumerable<CandidateKind> kinds) =>
        string.Join(" and ", kinds.Select(kind => $"{(kind is CandidateKind.Individual or CandidateKind.Entry ? "an" : "a")} {Words<CandidateKind>.Of(kind)}"));

    private static string Suggest(AwardId award, IEnumerable<string> known, string otherwise) =>
        NearestWord.Find(award.Value, known) is { } nearest && nearest != award.Value ? $"did you mean `{nearest}`?" : otherwise;

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
