using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Validation;

/// <summary>Criteria ask only what can be asked of those whom the award is for.</summary>
internal sealed class SubjectChecks
{
    private readonly PolicySet _set;
    private readonly CriterionPlace _place;
    private readonly List<Diagnostic> _found = [];

    private SubjectChecks(PolicySet set, CriterionPlace place) => (_set, _place) = (set, place);

    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        from parsed in set.All
        from place in CriterionPlace.In(parsed)
        let definition = set.DefinitionFor(parsed, place.Award)
        where definition is not null
        from diagnostic in new SubjectChecks(set, place).Check(definition)
        select diagnostic;

    /// <summary>The kinds of candidate that a criterion is asked of.</summary>
    internal static ImmutableArray<CandidateKind> KindsOf(CriterionPlace place, AwardDefinition definition) =>
        place.Criterion.Kinds.IsEmpty ? definition.Subjects : [.. definition.Subjects.Where(place.Criterion.Kinds.Contains)];

    private List<Diagnostic> Check(AwardDefinition definition)
    {
        var criterion = _place.Criterion;
        foreach (var kind in criterion.Kinds.Where(kind => !definition.Subjects.Contains(kind)))
        {
            _found.Add(AwardDiagnostics.OutsideTheAward(_place.Span, criterion.Id, Words<CandidateKind>.Of(kind), _place.Award));
        }

        foreach (var sector in criterion.Sectors.Where(sector => !definition.Sectors.IsEmpty && !definition.Sectors.Contains(sector)))
        {
            _found.Add(AwardDiagnostics.OutsideTheAward(_place.Span, criterion.Id, Words<Sector>.Of(sector), _place.Award));
        }

        var kinds = KindsOf(_place, definition);
        if (!kinds.IsEmpty)
        {
            Walk(criterion.Condition, kinds, criterion.Sectors.IsEmpty ? definition.Sectors : criterion.Sectors, inMembers: false, Around.Nothing);
        }

        return _found;
    }

    private void Walk(Condition condition, ImmutableArray<CandidateKind> kinds, ImmutableArray<Sector> sectors, bool inMembers, Around around)
    {
        var at = _place.Parsed.SpanOf(condition);
        switch (condition)
        {
            case MembersCondition when inMembers:
                _found.Add(AwardDiagnostics.MembersOfMembers(at));
                break;
            case MembersCondition when kinds.Any(kind => kind != CandidateKind.Collective):
                _found.Add(AwardDiagnostics.MembersOfNoCollective(at, kinds.Where(kind => kind != CandidateKind.Collective)));
                break;
            case SubjectCondition { IsAboutAPerson: true } when !kinds.Contains(CandidateKind.Individual):
                _found.Add(AwardDiagnostics.PositionOfNoIndividual(at, kinds));
                break;
            case ServiceCondition or AbsenceCondition or TrainingCondition or TransferCondition or SecondmentCondition or LeadsCondition
                when kinds.Any(kind => kind != CandidateKind.Individual):
                _found.Add(AwardDiagnostics.OnlyOfPeople(at, kinds.Where(kind => kind != CandidateKind.Individual)));
                break;
            case HeldCondition held:
                CheckCounting(at, held, around);
                CheckKinds(at, held.Awards, kinds);
                CheckSectors(at, held.Awards, sectors, onlyNow: around == Around.Nothing && held is { Times: 1, WithinYears: null, Ending: RunEnding.ThisPeriod });
                break;
            case EligibleCondition eligible:
                CheckKinds(at, eligible.Awards, kinds);
                CheckSectors(at, eligible.Awards, sectors, onlyNow: true);
                break;
            case SpanCondition { Since: { } since }:
                CheckKinds(at, [since], kinds);
                if (DefinitionOf(since)?.Kind == AwardKind.Title)
                {
                    _found.Add(AwardDiagnostics.SinceTitle(at, since));
                }

                break;
            default:
                break;
        }

        // Members may be of another sector than their collective, and collectives than those who lead them.
        var (intoMembers, intoCollectives) = (condition is MembersCondition, condition is LeadsCondition);
        foreach (var part in ConditionParts.Of(condition))
        {
            Walk(
                part,
                intoMembers ? [CandidateKind.Individual] : intoCollectives ? [CandidateKind.Collective] : kinds,
                intoMembers || intoCollectives ? [] : sectors,
                (inMembers || intoMembers) && !intoCollectives,
                condition is not SpanCondition span ? around : ReferenceEquals(part, span.EveryYear) ? Around.EachYear : Around.Span);
        }
    }

    private void CheckCounting(SourceSpan at, HeldCondition held, Around around)
    {
        AwardId? title = null, commendation = null;
        foreach (var award in held.Awards)
        {
            var kind = DefinitionOf(award)?.Kind;
            title ??= kind == AwardKind.Title ? award : default(AwardId?);
            commendation ??= kind == AwardKind.Commendation ? award : default(AwardId?);
        }

        if (title is { } one && commendation is { } other)
        {
            _found.Add(AwardDiagnostics.TitleBesideCommendation(at, one, other));
        }
        else if (title is { } named && !held.Bases.IsEmpty)
        {
            _found.Add(AwardDiagnostics.BasisOfATitle(at, named));
        }
        else if (commendation is { } given && (around == Around.EachYear ? "every-year" : YearlyKeyOf(held)) is { } key)
        {
            _found.Add(AwardDiagnostics.NoRunOfCommendations(at, given, key));
        }
    }

    private static string? YearlyKeyOf(HeldCondition held) => held switch
    {
        { Consecutive: true } => "consecutive",
        { Scope.EveryYear: true } => "every-year",
        { Ending: RunEnding.LastPeriod or RunEnding.LastOrThisPeriod } => "ending",
        _ => null,
    };

    private void CheckKinds(SourceSpan at, ImmutableArray<AwardId> awards, ImmutableArray<CandidateKind> kinds)
    {
        AwardDefinition?[] definitions = [.. awards.Select(DefinitionOf)];
        if (definitions.All(definition => definition is not null && !definition.Subjects.Any(kinds.Contains)))
        {
            _found.Add(AwardDiagnostics.NotForTheKind(at, awards, kinds));
        }
    }

    private void CheckSectors(SourceSpan at, ImmutableArray<AwardId> awards, ImmutableArray<Sector> sectors, bool onlyNow)
    {
        // Somebody may have earned an earlier title in another sector; only what must hold now can be excluded.
        if (onlyNow && !sectors.IsEmpty && awards.All(award =>
            DefinitionOf(award) is { Sectors: { IsEmpty: false } others } && !others.Any(sectors.Contains)
            && DefinitionOf(award)!.Kind == AwardKind.Title))
        {
            _found.Add(AwardDiagnostics.NotForTheSector(at, awards, sectors));
        }
    }

    /// <summary>What stands around a condition, as far as it changes what a title means there.</summary>
    private enum Around
    {
        Nothing,
        Span,
        EachYear,
    }

    private AwardDefinition? DefinitionOf(AwardId award) => _set.DefinitionFor(_place.Parsed, award);
}
