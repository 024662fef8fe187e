using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tests.Tightening;

/// <summary>Changes a condition in one place, as a lower text may: a number, a list, a part more or less.</summary>
internal sealed class Varying(Random random)
{
    public Condition One(Condition condition) => condition switch
    {
        AllCondition all => new AllCondition(Parts(all.Parts)),
        AnyCondition any => new AnyCondition(Parts(any.Parts)),
        AtLeastCondition atLeast when random.Next(2) == 0 => atLeast with { Count = random.Next(1, atLeast.Parts.Length + 1) },
        AtLeastCondition atLeast => atLeast with { Parts = atLeast.Parts.SetItem(0, One(atLeast.Parts[0])) },
        NotCondition not => new NotCondition(One(not.Part)),
        RatingCondition rating => random.Next(3) switch
        {
            0 => rating with { AtLeast = (Rating)random.Next(4) },
            1 => rating with { Scope = rating.Scope with { OfLast = rating.Scope.OfLast is null ? null : random.Next(1, 5) } },
            _ => rating with { Scope = rating.Scope with { Years = rating.Scope.Years is null ? null : random.Next(1, 4) } },
        },
        HeldCondition held => random.Next(6) switch
        {
            4 => held with { Bases = held.Awards[0] != Populations.RandomConditions.Commendation || random.Next(2) == 0 ? [] : [CommendationBasis.Merit] },
            0 => held with { Times = random.Next(1, 4) },
            1 => held with { Ending = (RunEnding)random.Next(4) },
            2 => held with { WithinYears = random.Next(3) == 0 ? null : random.Next(1, 6) },
            3 => held with { Consecutive = held.Awards[0] != Populations.RandomConditions.Commendation && !held.Consecutive },
            _ => held with { Awards = [held.Awards[0]] },
        },
        EligibleCondition eligible => eligible with { Awards = random.Next(2) == 0 ? [eligible.Awards[0]] : Populations.RandomRules.Individual },
        SpanCondition span => random.Next(5) switch
        {
            4 => span with { SinceBases = span.Since is null || random.Next(2) == 0 ? [] : [CommendationBasis.Merit, CommendationBasis.Movement] },
            0 => span with { Years = random.Next(1, 4) },
            1 => span with { Since = null },
            2 => span with { EveryYear = span.EveryYear is { } year && random.Next(3) > 0 ? One(year) : null },
            _ => span with { Where = span.Where is { } where && random.Next(3) > 0 ? One(where) : null },
        },
        InitiativeCondition initiative => random.Next(4) switch
        {
            0 => initiative with { Scope = (InfluenceScope)random.Next(3) },
            1 => initiative with { Count = random.Next(1, 4) },
            2 => initiative with { InPeriod = !initiative.InPeriod },
            _ => initiative with { Kinds = [initiative.Kinds[0]] },
        },
        DisciplineCondition discipline => random.Next(2) == 0
            ? discipline with { AtLeast = (DisciplineForm)random.Next(3) }
            : discipline with { During = (DisciplineTime)random.Next(3) },
        AchievementCondition achievement => random.Next(2) == 0
            ? achievement with { Kinds = [achievement.Kinds[0]] }
            : achievement with { Scope = random.Next(3) == 0 ? null : (InfluenceScope)random.Next(3) },
        MovementCondition movement => random.Next(4) switch
        {
            0 => movement with { Place = (MovementPlace)random.Next(3) },
            1 => movement with { LaunchedBy = random.Next(2) == 0 ? [] : [MovementLauncher.Province, MovementLauncher.Unit] },
            2 => movement with { Years = random.Next(3) == 0 ? null : random.Next(1, 5) },
            _ => movement with { Reviews = random.Next(2) == 0 ? [] : [MovementReview.Final] },
        },
        PlacementCondition placement => random.Next(2) == 0
            ? placement with { AtMost = random.Next(1, 4) }
            : placement with { OrganisedBy = random.Next(2) == 0 ? [] : [MovementLauncher.Ministry] },
        SubjectCondition subject => random.Next(2) == 0
            ? subject with { Positions = random.Next(2) == 0 ? [] : Populations.RandomConditions.Positions }
            : subject with { Tags = random.Next(2) == 0 ? [] : Populations.RandomConditions.Tags },
        MembersCondition members => random.Next(6) switch
        {
            0 => members with { Share = new(Percentage.Of(random.Next(1, 101)), null) },
            1 => members with { Count = random.Next(1, 4) },
            2 => members with { Quantifier = (MemberQuantifier)random.Next(5) },
            3 => members with { Of = (MemberBase)random.Next(2) },
            4 => members with { Filter = members.Filter with { Positions = random.Next(2) == 0 ? [] : Populations.RandomConditions.Positions } },
            _ => members with { Where = One(members.Where) },
        },
        ServiceCondition service => random.Next(4) switch
        {
            0 => service with { Unit = (ServiceUnit)random.Next(2) },
            1 => service with { Kinds = service.Kinds.IsEmpty ? ["teaching", "office"] : [] },
            _ => service with { Length = Limits(service.Length, 12) },
        },
        AbsenceCondition absence => random.Next(3) switch
        {
            0 => absence with { Except = random.Next(2) == 0 ? [] : ["maternity"] },
            1 => absence with { Kinds = random.Next(2) == 0 ? [] : ["sick"], Except = [] },
            _ => absence with { WorkingDays = Limits(absence.WorkingDays, 40) },
        },
        TrainingCondition training => random.Next(5) switch
        {
            0 => training with { Kinds = random.Next(2) == 0 ? [] : ["study"] },
            1 => training with { Result = random.Next(2) == 0 ? null : (TrainingResult)random.Next(5) },
            2 => training with { OrUngraded = !training.OrUngraded },
            3 => training with { RulesKept = !training.RulesKept },
            _ => training with { Months = Limits(training.Months, 12) },
        },
        TransferCondition transfer => random.Next(4) switch
        {
            0 => transfer with { AfterMonths = null },
            1 => transfer with { Has = (AssignmentStatement)random.Next(2) },
            _ => transfer with { AfterMonths = Limits(transfer.AfterMonths ?? new() { AtLeast = 3 }, 12) },
        },
        SecondmentCondition secondment => secondment with { Has = (AssignmentStatement)random.Next(2) },
        NumberCondition { Limits: { } limits } number => number with { Limits = Limits(limits, 5) },
        NumberCondition { Share: { } share } number => number with
        {
            Share = random.Next(2) == 0
                ? share with { AtLeast = Percentage.Of(random.Next(10, 90)), MoreThan = null }
                : share with { AtMost = Percentage.Of(random.Next(10, 90)), LessThan = null },
        },
        PendingCondition => new PendingCondition(random.Next(2) == 0 ? [PendingKind.Discipline] : [PendingKind.Complaint, PendingKind.Discipline]),
        DocumentCondition => new DocumentCondition(random.Next(2) == 0 ? [Populations.RandomConditions.Documents[0]] : Populations.RandomConditions.Documents),
        VoteCondition vote => random.Next(4) switch
        {
            0 => vote with { Of = (VoteBase)random.Next(2) },
            1 => vote with { Councils = random.Next(2) == 0 ? [] : [Populations.RandomConditions.Councils[1], Populations.RandomConditions.Councils[0]] },
            _ => vote with { Share = Percentage.Of(random.Next(60, 100)) },
        },
        LeadsCondition leads => new LeadsCondition(One(leads.Where)),
        AttestedCondition attested => attested with { Keys = random.Next(2) == 0 ? [attested.Keys[0]] : Populations.RandomConditions.AttestedKeys },
        _ => condition,
    };

    private Limits Limits(Limits limits, int most) => random.Next(5) switch
    {
        0 => limits with { AtLeast = random.Next(most), MoreThan = null },
        1 => limits with { MoreThan = random.Next(most), AtLeast = null },
        2 => limits with { AtMost = random.Next(most), LessThan = null },
        3 => limits with { LessThan = random.Next(most), AtMost = null },
        _ => new() { AtLeast = limits.AtLeast ?? limits.MoreThan ?? limits.AtMost ?? limits.LessThan },
    };

    private ImmutableArray<Condition> Parts(ImmutableArray<Condition> parts) => random.Next(3) switch
    {
        0 when parts.Length > 1 => parts.RemoveAt(random.Next(parts.Length)),
        1 => parts.Add(One(parts[random.Next(parts.Length)])),
        _ => random.Next(parts.Length) is var n ? parts.SetItem(n, One(parts[n])) : parts,
    };
}
