using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Validation;

/// <summary>What one policy restates of an award, beside what one of a higher layer says of it.</summary>
internal sealed class ProvisionTightening(
    PolicySet set, World world, ParsedPolicy lower, AwardProvision provision, ParsedPolicy higher, AwardProvision above)
{
    private readonly AwardDefinition? _definition = set.DefinitionFor(higher, provision.Award);

    // What names stand for to the lower and to the higher policy, on every day on which that may change.
    private readonly Lazy<ImmutableArray<(Meaning Lower, Meaning Higher)>> _days = new(() =>
    [
        .. WorldMeaning.Days(world, lower, higher)
            .Select(day => (WorldMeaning.At(world, lower.Policy.Layer, day), WorldMeaning.At(world, higher.Policy.Layer, day))),
    ]);

    public IEnumerable<Diagnostic> Find() => Criteria().Concat(Drops()).Concat(Votes()).Concat(Quotas()).Concat(Ties());

    private IEnumerable<Diagnostic> Criteria()
    {
        var places = CriterionPlace.In(higher, above).ToDictionary(place => (place.Criterion.Id, place.IsAlternative));
        foreach (var place in CriterionPlace.In(lower, provision))
        {
            if (_definition is not null
                && places.TryGetValue((place.Criterion.Id, place.IsAlternative), out var other)
                && !Leaves($"{(place.IsAlternative ? "alternatives" : "criteria")}.{place.Criterion.Id}")
                && Judge(place, other, _definition) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }
    }

    private Diagnostic? Judge(CriterionPlace place, CriterionPlace other, AwardDefinition definition)
    {
        if (!CriterionStrictness.KeepsWhomItIsFor(place.Criterion, other.Criterion, definition, place.IsAlternative))
        {
            return TighteningDiagnostics.ForOthers(place, other);
        }

        var strictness = TighteningChecks.Worst(_days.Value.Select(day =>
            CriterionStrictness.CompareWhatIsAsked(place.Criterion, day.Lower, other.Criterion, day.Higher)));
        return strictness switch
        {
            Strictness.Looser => TighteningDiagnostics.AsksLess(place, other),
            Strictness.CannotTell => TighteningDiagnostics.MayAskLess(place, other),
            _ => null,
        };
    }

    private IEnumerable<Diagnostic> Drops() =>
        from drop in provision.Drops
        from place in CriterionPlace.In(higher, above)
        where place.Criterion.Id == drop && !Leaves($"{(place.IsAlternative ? "alternatives" : "criteria")}.{drop}")
        select TighteningDiagnostics.Drops(lower.SpanOf($"awards.{provision.Award}.{(place.IsAlternative ? "alternatives" : "criteria")}.{drop}"), lower.Policy.Id, place);

    private IEnumerable<Diagnostic> Votes()
    {
        if (provision.Vote is not { } vote || above.Vote is not { } other || Leaves("vote"))
        {
            yield break;
        }

        var (at, otherAt) = Places("vote");
        switch (VoteStrictness.Compare(vote, other))
        {
            case Strictness.Looser:
                yield return TighteningDiagnostics.VoteAsksLess(at, provision.Award, vote, other, higher.Policy.Id, otherAt);
                break;
            case Strictness.CannotTell:
                yield return TighteningDiagnostics.VoteNotComparable(at, provision.Award, vote, other, higher.Policy.Id, otherAt);
                break;
            default:
                if (!VoteStrictness.IsOfTheSameCouncil(vote, other))
                {
                    yield return TighteningDiagnostics.VoteOfAnotherCouncil(at, provision.Award, vote, other, higher.Policy.Id, otherAt);
                }

                break;
        }
    }

    private IEnumerable<Diagnostic> Quotas()
    {
        if (Leaves("quota"))
        {
            yield break;
        }

        foreach (var (index, quota) in provision.Quotas.Index())
        {
            if (above.Quotas.FirstOrDefault(each => QuotaStrictness.AreOfOneKind(each, quota)) is not { } other)
            {
                continue;
            }

            var (at, otherAt) = (lower.SpanOf(QuotaChecks.Path(provision, index)), higher.SpanOf(QuotaChecks.Path(above, above.Quotas.IndexOf(other))));
            var strictness = TighteningChecks.Worst(_days.Value.Select(day =>
                QuotaStrictness.Compare(quota, other, (a, b) => Sameness.Of(a, b, day.Lower, day.Higher))));
            if (strictness == Strictness.Looser || (strictness == Strictness.CannotTell && QuotaStrictness.CanGiveMore(quota, other)))
            {
                yield return TighteningDiagnostics.QuotaGivesMore(at, provision.Award, quota, other, higher.Policy.Id, otherAt);
            }
            else if (strictness == Strictness.CannotTell)
            {
                yield return TighteningDiagnostics.QuotaNotComparable(at, provision.Award, quota, other, higher.Policy.Id, otherAt);
            }
        }
    }

    // Selecting all who are tied gives more places than the quota above allows.
    private IEnumerable<Diagnostic> Ties()
    {
        if (provision.Tie?.Policy == TiePolicy.All && !above.Quotas.IsEmpty && !Leaves("quota"))
        {
            yield return TighteningDiagnostics.TieGivesMore(
                lower.SpanOf($"awards.{provision.Award}.tie"), provision.Award, higher.Policy.Id, higher.SpanOf($"awards.{provision.Award}.quota"));
        }
    }

    private (SourceSpan Lower, SourceSpan Higher) Places(string key) =>
        (lower.SpanOf($"awards.{provision.Award}.{key}"), higher.SpanOf($"awards.{provision.Award}.{key}"));

    private bool Leaves(string part) => TighteningChecks.Leaves(higher, lower, $"awards.{provision.Award}.{part}");
}
