using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Validation;

/// <summary>A quota has a ranking, a base that whoever stands under it can belong to, and levels that nest.</summary>
internal static class QuotaChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set)
    {
        var ranking = (from parsed in set.All
                       from provision in parsed.Policy.Awards
                       where !provision.RankBy.IsEmpty
                       select (provision.Award, parsed)).ToLookup(ranked => ranked.Award, ranked => ranked.parsed);
        return (from parsed in set.All
                from provision in parsed.Policy.Awards
                where !provision.Quotas.IsEmpty
                from diagnostic in Find(set, parsed, provision, ranking)
                select diagnostic).Concat(set.All.SelectMany(Preferences)).Concat(set.All.SelectMany(PreferenceKinds));
    }

    /// <summary>Where a quota of an award stands.</summary>
    public static string Path(AwardProvision provision, int index) => $"awards.{provision.Award}.quota[{index}]";

    /// <summary>Where the awards of its base stand.</summary>
    public static string BasePath(AwardProvision provision, int index) =>
        $"{Path(provision, index)}.of.{(provision.Quotas[index].Of?.Kind == QuotaBaseKind.Eligible ? "eligible" : "held")}";

    private static IEnumerable<Diagnostic> Find(
        PolicySet set, ParsedPolicy parsed, AwardProvision provision, ILookup<AwardId, ParsedPolicy> ranking)
    {
        // The ranking may stand above the quota, beside it, or be left to those below.
        if (!ranking[provision.Award].Any(other => set.ChainOf(parsed).Contains(other) || set.ChainOf(other).Contains(parsed)))
        {
            yield return RuleDiagnostics.QuotaWithoutRanking(parsed.SpanOf($"awards.{provision.Award}.quota"), provision.Award);
        }

        foreach (var (index, quota) in provision.Quotas.Index())
        {
            foreach (var diagnostic in Bases(set, parsed, provision, index).Concat(Levels(set, parsed, provision, index)))
            {
                yield return diagnostic;
            }

            foreach (var way in quota.Alternatives.Where(way => !IsAlternative(set, parsed, provision.Award, way)))
            {
                yield return RuleDiagnostics.QuotaOfNoAlternative(parsed.SpanOf($"{Path(provision, index)}.alternatives"), provision.Award, way);
            }

            if (quota.Of?.Where is { } besides && AsksAboutAwards(besides))
            {
                yield return RuleDiagnostics.GroupByAwards(parsed.SpanOf(besides));
            }

            if (quota.Where is { } where && AsksAboutAwards(where))
            {
                yield return RuleDiagnostics.GroupByAwards(parsed.SpanOf(where));
            }
        }
    }

    private static IEnumerable<Diagnostic> Bases(PolicySet set, ParsedPolicy parsed, AwardProvision provision, int index)
    {
        var (of, at) = (provision.Quotas[index].Of, parsed.SpanOf(BasePath(provision, index)));
        foreach (var counted in of?.Awards ?? [])
        {
            if (set.DefinitionFor(parsed, counted) is not { } held || set.DefinitionFor(parsed, provision.Award) is not { } award)
            {
                continue;
            }

            if (of!.Kind == QuotaBaseKind.Held && held.Kind == AwardKind.Commendation)
            {
                yield return RuleDiagnostics.BaseIsNoTitle(at, counted);
            }

            if (!held.Subjects.Any(award.Subjects.Contains))
            {
                yield return AwardDiagnostics.NotForTheKind(at, [counted], award.Subjects);
            }
        }
    }

    // Of the quotas of one award, in this policy and in those above, every two nest; a share of those selected stands on the level of the places.
    private static IEnumerable<Diagnostic> Levels(PolicySet set, ParsedPolicy parsed, AwardProvision provision, int index)
    {
        var quota = provision.Quotas[index];
        var own = provision.Quotas.Take(index).Select((other, i) => (Other: other, At: parsed.SpanOf(Path(provision, i))));
        var above = from other in set.ChainOf(parsed)
                    where other != parsed
                    from said in other.Policy.Awards
                    where said.Award == provision.Award
                    from each in said.Quotas.Index()
                    where !QuotaStrictness.AreOfOneKind(each.Item, quota)
                    select (Other: each.Item, At: other.SpanOf(Path(said, each.Index)));
        foreach (var (other, at) in own.Concat(above))
        {
            var (inner, outer) = QuotaNesting.Width(quota.Within) <= QuotaNesting.Width(other.Within) ? (quota.Within, other.Within) : (other.Within, quota.Within);
            if (quota.IsOfSelected != other.IsOfSelected ? inner != outer || !quota.Alternatives.ToHashSet().SetEquals(other.Alternatives) : !QuotaNesting.Nest(inner, outer) || !quota.Alternatives.ToHashSet().SetEquals(other.Alternatives))
            {
                yield return RuleDiagnostics.QuotasDoNotNest(parsed.SpanOf(Path(provision, index)), provision.Award, quota, other, at);
                yield break;
            }
        }
    }

    private static bool IsAlternative(PolicySet set, ParsedPolicy parsed, AwardId award, CriterionId way) => set.ChainOf(parsed)
        .SelectMany(CriterionPlace.In).Any(place => place.IsAlternative && place.Award == award && place.Criterion.Id == way);

    private static IEnumerable<Diagnostic> Preferences(ParsedPolicy parsed) =>
        from preference in parsed.Policy.Preferences
        where AsksAboutAwards(preference.Condition)
        select RuleDiagnostics.GroupByAwards(parsed.SpanOf(preference.Condition));

    // A preference is asked of every kind that it does not leave out.
    private static IEnumerable<Diagnostic> PreferenceKinds(ParsedPolicy parsed)
    {
        foreach (var preference in parsed.Policy.Preferences)
        {
            ImmutableArray<CandidateKind> kinds = preference.Kinds.IsEmpty ? [.. Enum.GetValues<CandidateKind>()] : preference.Kinds;
            foreach (var part in Outer(preference.Condition))
            {
                switch (part)
                {
                    case MembersCondition when kinds.Any(kind => kind != CandidateKind.Collective):
                        yield return AwardDiagnostics.MembersOfNoCollective(parsed.SpanOf(part), kinds.Where(kind => kind != CandidateKind.Collective));
                        break;
                    case SubjectCondition { IsAboutAPerson: true } when !kinds.Contains(CandidateKind.Individual):
                        yield return AwardDiagnostics.PositionOfNoIndividual(parsed.SpanOf(part), kinds);
                        break;
                    case ServiceCondition or AbsenceCondition or TrainingCondition or TransferCondition or SecondmentCondition or LeadsCondition
                        when kinds.Any(kind => kind != CandidateKind.Individual):
                        yield return AwardDiagnostics.OnlyOfPeople(parsed.SpanOf(part), kinds.Where(kind => kind != CandidateKind.Individual));
                        break;
                    default:
                        break;
                }
            }
        }
    }

    // What is asked of the candidate itself, not of its members.
    private static IEnumerable<Condition> Outer(Condition condition) => condition is MembersCondition or LeadsCondition
        ? [condition]
        : ConditionParts.Of(condition).SelectMany(Outer).Prepend(condition);

    // A preference and a group are looked at while an award is selected: what hangs on awards may not be decided yet.
    private static bool AsksAboutAwards(Condition condition) => ConditionParts.Everything(condition).Any(part =>
        part is VoteCondition || AwardChecks.Named(part).Any());
}
