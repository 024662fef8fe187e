using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Units;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Conditions of every kind, as deep as asked for, over the awards that stand below.</summary>
internal sealed class RandomConditions(Random random)
{
    public const string Commendation = "k0";
    public const string Share = "members-share";

    public static ImmutableArray<string> AttestedKeys { get; } = ["x", "y", "z"];

    public static ImmutableArray<string> Positions { get; } = ["teacher", "driver"];

    public static ImmutableArray<string> Tags { get; } = ["remote", "young"];

    public static ImmutableArray<string> Documents { get; } = ["report", "minutes"];

    public static ImmutableArray<string> Councils { get; } = ["province", "school"];

    /// <param name="kind">Whom the condition is about.</param>
    /// <param name="below">The titles of the same kind of candidate that are decided earlier.</param>
    /// <param name="people">The titles of individuals, for conditions about members.</param>
    /// <param name="depth">How many levels of combinations there may be.</param>
    public Condition Condition(CandidateKind kind, ImmutableArray<AwardId> below, ImmutableArray<AwardId> people, int depth)
    {
        if (depth > 0 && random.Next(2) == 0)
        {
            ImmutableArray<Condition> parts =
                [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(kind, below, people, depth - 1))];
            return random.Next(4) switch
            {
                0 => new AllCondition(parts),
                1 => new AnyCondition(parts),
                2 => new AtLeastCondition(random.Next(1, parts.Length + 1), parts),
                _ => new NotCondition(parts[0]),
            };
        }

        return random.Next(23) switch
        {
            0 or 1 => Rating(),
            2 or 3 when !below.IsEmpty => HeldTitle(below),
            4 => new HeldCondition([Commendation], random.Next(1, 3), false, RunEnding.Any, Maybe(random.Next(1, 6)), YearScope.ThisPeriod),
            5 when !below.IsEmpty => new EligibleCondition(Some(below)),
            6 => Span(below),
            7 => Initiative(),
            8 => new DisciplineCondition((DisciplineForm)random.Next(3), (DisciplineTime)random.Next(3)),
            9 => new AchievementCondition(
                [.. Some([AchievementKind.Many, AchievementKind.Spontaneous])], random.Next(2) == 0 ? null : (InfluenceScope)random.Next(3)),
            10 => new MovementCondition(
                (MovementPlace)random.Next(3), random.Next(2) == 0 ? [] : [MovementLauncher.Province], Maybe(3), random.Next(2) == 0 ? [] : [MovementReview.Final]),
            11 => kind == CandidateKind.Collective
                ? random.Next(4) == 0 ? new PlacementCondition(random.Next(1, 3), random.Next(2) == 0 ? [] : [MovementLauncher.Ministry]) : Members(people)
                : Subject(),
            12 when kind == CandidateKind.Individual => Service(),
            13 when kind == CandidateKind.Individual => new AbsenceCondition(Limits(5, 60)) { Except = random.Next(2) == 0 ? [] : ["maternity"] },
            14 when kind == CandidateKind.Individual => new TrainingCondition(Limits(6, 12))
            {
                Result = random.Next(2) == 0 ? null : TrainingResult.Fair,
                OrUngraded = random.Next(2) == 0,
                RulesKept = random.Next(2) == 0,
            },
            15 when kind == CandidateKind.Individual => random.Next(2) == 0
                ? new TransferCondition(random.Next(3) == 0 ? null : Limits(3, 12), AssignmentStatement.Opinion)
                : new SecondmentCondition(AssignmentStatement.Confirmation),
            16 => random.Next(2) == 0
                ? new PendingCondition([.. Some([PendingKind.Complaint, PendingKind.Discipline])])
                : new DisciplineCondition((DisciplineForm)random.Next(3), DisciplineTime.Now) { EndedWithinMonths = random.Next(1, 25) },
            17 => Number(),
            18 => new HeldCondition([Commendation], random.Next(1, 3), false, RunEnding.Any, Maybe(random.Next(1, 6)), YearScope.ThisPeriod) { Bases = [CommendationBasis.Merit] },
            19 => new DocumentCondition(Some(Documents)),
            20 when kind == CandidateKind.Individual => new LeadsCondition(Condition(CandidateKind.Collective, [], [], Math.Min(depth, 1))),
            21 when !below.IsEmpty => new VoteCondition(
                below[random.Next(below.Length)], Percentage.Of(random.Next(60, 100)), (VoteBase)random.Next(2), random.Next(2) == 0 ? [] : Some(Councils)),
            _ => new AttestedCondition([.. Some(AttestedKeys)]),
        };
    }

    private NumberCondition Number() => random.Next(2) == 0
        ? new(NumberSource.Score, "council") { Limits = Limits(1, 5) }
        : new(NumberSource.Score, "council")
        {
            ShareOf = "pool",
            Share = random.Next(2) == 0 ? new() { AtLeast = Percentage.Of(random.Next(10, 90)) } : new() { LessThan = Percentage.Of(random.Next(10, 90)) },
        };

    private ServiceCondition Service() => random.Next(2) == 0
        ? new(ServiceUnit.Months, Limits(1, 40), ServiceEnd.PeriodEnd)
        : new(ServiceUnit.Years, Limits(1, 8), ServiceEnd.DecisionDate)
        {
            Kinds = random.Next(2) == 0 ? [] : ["teaching"],
            Areas = random.Next(2) == 0 ? [] : [new("hard", 2, 1), new("border", 3, 2)],
            Posts = random.Next(3) == 0 ? ["head"] : [],
        };

    private Limits Limits(int least, int most) => random.Next(3) switch
    {
        0 => new() { AtLeast = random.Next(least, most) },
        1 => new() { LessThan = random.Next(least, most) },
        _ => new() { MoreThan = least, AtMost = random.Next(least + 1, most + 1) },
    };

    private RatingCondition Rating() => new RatingCondition((Rating)random.Next(4), random.Next(3) switch
    {
        0 => new YearScope(true, null, random.Next(1, 4)),
        1 => new YearScope(false, random.Next(1, 3), random.Next(2, 4)),
        _ => YearScope.ThisPeriod,
    });

    private HeldCondition HeldTitle(ImmutableArray<AwardId> below) => new(
        Some(below), random.Next(1, 4), random.Next(2) == 0, (RunEnding)random.Next(4), Maybe(random.Next(2, 7)), YearScope.ThisPeriod);

    private InitiativeCondition Initiative() => new InitiativeCondition(
        Some([InitiativeKind.Initiative, InitiativeKind.Research]), (InfluenceScope)random.Next(3), random.Next(1, 3), random.Next(2) == 0);

    private SpanCondition Span(ImmutableArray<AwardId> below) => new SpanCondition(
        random.Next(3) == 0 ? new AwardId(Commendation) : (AwardId?)null,
        random.Next(1, 4),
        random.Next(5) == 0 ? null : Yearly(below, 1),
        random.Next(3) == 0 ? null : Over(below, 1))
    {
        SinceBases = random.Next(2) == 0 ? [] : [CommendationBasis.Merit],
    };

    private Condition Yearly(ImmutableArray<AwardId> below, int depth) => random.Next(depth > 0 ? 4 : 2) switch
    {
        1 when !below.IsEmpty => new HeldCondition(Some(below), 1, false, RunEnding.Any, null, YearScope.ThisPeriod),
        2 => new AllCondition([Yearly(below, 0), Yearly(below, 0)]),
        3 => new AnyCondition([Yearly(below, 0), Yearly(below, 0)]),
        _ => new RatingCondition((Rating)random.Next(1, 4), YearScope.ThisPeriod),
    };

    private Condition Over(ImmutableArray<AwardId> below, int depth) => random.Next(depth > 0 ? 7 : 4) switch
    {
        1 when !below.IsEmpty => new HeldCondition(
            Some(below), random.Next(1, 4), false, RunEnding.Any, null, random.Next(3) == 0 ? new(true) : YearScope.ThisPeriod),
        2 => new HeldCondition([Commendation], random.Next(1, 3), false, RunEnding.Any, null, YearScope.ThisPeriod),
        3 => Initiative(),
        4 => new AllCondition([Over(below, 0), Over(below, 0)]),
        5 => new AnyCondition([Over(below, 0), Over(below, 0)]),
        6 => new AtLeastCondition(2, [Over(below, 0), Over(below, 0), Over(below, 0)]),
        _ => new RatingCondition((Rating)random.Next(1, 4), random.Next(2) == 0 ? new(true) : new(false, random.Next(1, 3))),
    };

    private SubjectCondition Subject() => random.Next(4) switch
    {
        0 => new([Sector.Civil], [], [], []),
        1 => new([], [Positions[0]], [], []),
        2 => new([], [], [Tags[0]], []),
        _ => new([], [Positions[1]], [], [UnitLevel.School]),
    };

    private MembersCondition Members(ImmutableArray<AwardId> people) => new MembersCondition(
        (MemberQuantifier)random.Next(5),
        random.Next(2) == 0 ? new(null, Share) : new(Percentage.Of(random.Next(1, 101)), null),
        random.Next(1, 4),
        (MemberBase)random.Next(2),
        Condition(CandidateKind.Individual, people, [], 1))
    {
        Filter = random.Next(2) == 0 ? MemberFilter.Everybody : new()
        {
            Months = random.Next(2) == 0 ? null : Limits(1, 12),
            Positions = random.Next(3) == 0 ? [Positions[0]] : [],
            WithoutTags = random.Next(2) == 0 ? [Tags[1]] : [],
        },
    };

    private int? Maybe(int number) => random.Next(2) == 0 ? null : number;

    private ImmutableArray<T> Some<T>(ImmutableArray<T> all)
    {
        T[] shuffled = [.. all];
        random.Shuffle(shuffled);
        return [.. shuffled.Take(random.Next(1, all.Length + 1))];
    }
}
