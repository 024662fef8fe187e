using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Compilation.Spans;

namespace Emulation.Rules.Compilation;

/// <summary>Turns the conditions of a criterion into kernels. A new condition gets its kernel here.</summary>
/// <param name="plan">What the kernels are part of.</param>
/// <param name="award">The award whose criterion it is.</param>
/// <param name="proven">Whether records count only with evidence.</param>
internal sealed class ConditionCompiler(PlanBuilder plan, AwardId award, bool proven)
{
    public Kernel Compile(Condition condition, CandidateKind kind) => condition switch
    {
        AllCondition all => Combined(all, true, all.Parts, kind),
        AnyCondition any => Combined(any, false, any.Parts, kind),
        NotCondition not => new NotKernel(not, Compile(not.Part, kind)),
        AtLeastCondition atLeast => new AtLeastKernel(atLeast, [.. atLeast.Parts.Select(part => Compile(part, kind))]),
        RatingCondition rating => new RatingKernel(rating, proven),
        HeldCondition held => plan.IsTitle(held.Awards[0])
            ? new HeldTitleKernel(held, Titles(held.Awards, kind), Rules(held, kind), proven)
            : new HeldCommendationKernel(held, proven),
        EligibleCondition eligible => new EligibleKernel(
            eligible,
            [.. eligible.Awards.Select(title => plan.EligibleColumn(title, kind))],
            [.. eligible.Awards.Select(title => plan.RuleOf(title, kind))]),
        SpanCondition span => new SpanKernel(
            span,
            span.EveryYear is { } year ? Year(year, kind) : null,
            span.Where is { } where ? Over(where, kind) : null,
            proven),
        InitiativeCondition initiative => new InitiativeKernel(initiative, proven),
        DisciplineCondition discipline => new DisciplineKernel(discipline, proven),
        AttestedCondition attested => new AttestedKernel(
            attested, [.. attested.Keys.Select(key => plan.AttestedColumn(key, kind))], [.. attested.Keys.Select(plan.AskerOf)]),
        AchievementCondition achievement => new AchievementKernel(achievement, proven),
        MovementCondition movement => new MovementKernel(movement, proven),
        PlacementCondition placement => new PlacementKernel(placement, proven),
        SubjectCondition subject => new SubjectKernel(subject),
        MembersCondition members => new MembersKernel(members, Share(members.Share), Compile(members.Where, CandidateKind.Individual)),
        LeadsCondition leads => new LeadsKernel(leads, Compile(leads.Where, CandidateKind.Collective)),
        PendingCondition pending => new PendingKernel(pending, proven),
        DocumentCondition document => Documents(document),
        NumberCondition number => new NumberKernel(number),
        VoteCondition vote => new VoteKernel(vote, vote.Award ?? award),
        CustomCondition custom => new CustomKernel(custom, plan.Custom(custom.Name)),
        ServiceCondition service => new ServiceKernel(service),
        AbsenceCondition absence => new AbsenceKernel(absence),
        TrainingCondition training => new TrainingKernel(training),
        TransferCondition transfer => new TransferKernel(transfer),
        SecondmentCondition secondment => new SecondmentKernel(secondment),
        _ => throw new NotSupportedException($"No kernel for the condition {condition.GetType().Name}."),
    };

    private static Kernel Documents(DocumentCondition document) => document.Kinds is [var kind]
        ? new DocumentKernel(kind)
        : new CombinedKernel(document, true, [.. document.Kinds.Select(each => new DocumentKernel(each))]);

    private CombinedKernel Combined(Condition condition, bool all, ImmutableArray<Condition> parts, CandidateKind kind) =>
        new(condition, all, [.. parts.Select(part => Compile(part, kind))]);

    // A run that ended with the last period does not wait for this one: an award may even ask for itself a year ago.
    private ImmutableArray<AwardRule?> Rules(HeldCondition held, CandidateKind kind) =>
        [.. held.Awards.Select(title => held.Ending == RunEnding.LastPeriod ? null : plan.RuleOf(title, kind))];

    // Within a span this period counts too, so its titles are decided first.
    private YearTest HeldTitle(HeldCondition held, CandidateKind kind) =>
        YearTest.HeldTitle(held.Awards, Titles(held.Awards, kind), [.. held.Awards.Select(title => plan.RuleOf(title, kind))], proven);

    private ImmutableArray<int> Titles(ImmutableArray<AwardId> awards, CandidateKind kind) =>
        [.. awards.Select(title => plan.TitleColumn(title, kind))];

    private Percentage? Share(Threshold? threshold) =>
        threshold is null ? null : threshold.Literal ?? plan.Parameter(threshold.Parameter!);

    private YearTest Year(Condition condition, CandidateKind kind) => condition switch
    {
        RatingCondition rating => YearTest.Rated(rating, proven),
        HeldCondition held => HeldTitle(held, kind),
        AllCondition all => YearTest.Combined([.. all.Parts.Select(part => Year(part, kind))], all: true),
        AnyCondition any => YearTest.Combined([.. any.Parts.Select(part => Year(part, kind))], all: false),
        _ => throw new NotSupportedException($"{condition.GetType().Name} cannot be asked of each year."),
    };

    private WindowTest Over(Condition condition, CandidateKind kind) => condition switch
    {
        RatingCondition rating => WindowTest.Years(YearTest.Rated(rating, proven), rating.Scope.EveryYear, rating.Scope.Years ?? 1),
        HeldCondition held when plan.IsTitle(held.Awards[0]) =>
            WindowTest.Years(HeldTitle(held, kind), held.Scope.EveryYear, held.Times),
        HeldCondition held => WindowTest.HeldCommendation(held, proven),
        InitiativeCondition initiative => WindowTest.Initiatives(initiative, proven),
        AllCondition all => WindowTest.Combined([.. all.Parts.Select(part => Over(part, kind))], all.Parts.Length),
        AnyCondition any => WindowTest.Combined([.. any.Parts.Select(part => Over(part, kind))], 1),
        AtLeastCondition atLeast => WindowTest.Combined([.. atLeast.Parts.Select(part => Over(part, kind))], atLeast.Count),
        _ => throw new NotSupportedException($"{condition.GetType().Name} cannot be asked over a span."),
    };
}
