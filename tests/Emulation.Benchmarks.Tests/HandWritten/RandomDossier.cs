using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Benchmarks.Tests.HandWritten;

/// <summary>Makes dossiers: mostly of those who do well, so that the ladders are climbed, with everything that can be amiss.</summary>
internal sealed class RandomDossier(Random random)
{
    private static readonly AwardId[] _titles =
    [
        "lao-dong-tien-tien", "chien-si-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-co-so", "chien-si-thi-dua-cap-bo-tinh",
        "tap-the-lao-dong-xuat-sac", "don-vi-quyet-thang", "co-thi-dua-cap-bo-tinh", "tap-the-lao-dong-tien-tien", "another-title",
    ];

    private static readonly AwardId[] _voted =
    [
        "chien-si-thi-dua-co-so", "chien-si-thi-dua-cap-bo-tinh", "chien-si-thi-dua-toan-quoc", "co-thi-dua-cap-bo-tinh",
        "co-thi-dua-chinh-phu", "giay-khen",
    ];

    private static readonly string[] _keys =
    [
        "conduct", "movement", "productive-work", "community-conduct", "unity", "exemplary", "compliance", "targets-exceeded",
        "outstanding-collective", "outstanding-among-leaders", "strong-organisations", "anti-waste", "grassroots-democracy",
        "outstanding-in-central-cluster", "production-in-field", "worker-initiative-in-district", "farmer-model-in-district",
        "contribution-recognised", "household-contribution", "commendation-standards", "another-key",
    ];

    // Some people lack nothing, some nearly everything.
    private readonly int _oneIn = random.Next(3) switch { 0 => 1000, 1 => 12, _ => 4 };
    private readonly AwardCycle _cycle = random.Next(4) == 0 ? AwardCycle.CalendarYear : AwardCycle.SchoolYear;

    public Dossier Make() => new()
    {
        Ratings = RatingHistory.Create([.. Ratings()]),
        Titles = [.. Titles()],
        TitlesKnownFrom = Missing() ? null : KnownFrom(),
        Commendations = [.. Many(3, () => new CommendationRecord(random.Next(4) == 0 ? "giay-khen" : "bang-khen-cap-bo-tinh", Day(12)) { Status = Status() })],
        CommendationsKnownFrom = Missing() ? null : KnownFrom(),
        Initiatives = List(5, () => new Initiative(Any<InitiativeKind>(), Any(Any<InfluenceScope>())) { Recognised = Any(Day(4)), Status = Status() }),
        Disciplines = List(random.Next(2), () => new Discipline(Any<DisciplineForm>()) { Decided = MaybeDay(), Until = MaybeDay(), Status = Status() }),
        Pending = List(random.Next(2), () => new PendingMatter(Any<PendingKind>()) { From = MaybeDay(), To = MaybeDay(), Status = Status() }),
        Achievements = List(2, () => new Achievement(Any<AchievementKind>(), Any(Any<InfluenceScope>())) { Recognised = MaybeDay(), Status = Status() }),
        Movements = List(3, () => new MovementResult("m", Any<MovementPlace>())
        {
            LaunchedBy = Any(Any<MovementLauncher>()),
            From = Missing() ? null : Day(9),
            To = Missing() ? null : Day(2).PlusYears(1),
            Review = Any(Any<MovementReview>()),
            Reviewed = MaybeDay(),
            Status = Status(),
        }),
        Placements = List(2, () => new ClusterPlacement("cum", random.Next(4) == 0 ? Year(1) : Year(0), random.Next(1, 3))
        {
            OrganisedBy = Any(random.Next(2) == 0 ? MovementLauncher.CentralCouncil : Any<MovementLauncher>()),
            Status = Status(),
        }),
        Attested = AttestedFacts.Create([.. _keys.Where(_ => !Missing()).Select(key => (key, random.Next(8) > 0))]),
        Votes = [.. Many(5, Vote)],
    };

    private IEnumerable<RatingRecord> Ratings()
    {
        var years = random.Next(6) == 0 ? 70 : 8;
        for (var ago = -1; ago < years; ago++)
        {
            if (!Missing())
            {
                yield return new(Year(ago), random.Next(12) switch { 0 => null, 1 => Rating.Failed, 2 => Rating.Completed, < 6 => Rating.Good, _ => Rating.Excellent });
            }

            if (random.Next(60) == 0)
            {
                yield return new(Year(ago), Any<Rating>());
            }
        }
    }

    private IEnumerable<TitleRecord> Titles()
    {
        var rarity = random.Next(1, 6);
        for (var ago = random.Next(-1, 1); ago < (random.Next(8) == 0 ? 70 : 8); ago++)
        {
            foreach (var title in _titles.Where(_ => random.Next(rarity) == 0))
            {
                yield return new(title, random.Next(15) == 0 ? new(AwardCycle.CalendarYear, 2024 - ago) : Year(ago)) { Decided = MaybeDay(), Status = Status() };
            }
        }
    }

    private CouncilVote Vote() => new(_voted[random.Next(_voted.Length)], random.Next(10, 17), random.Next(8) switch { 0 => 0, 1 => 10, _ => 15 })
    {
        Council = random.Next(4) switch { 0 => null, 1 => "ministry", 2 => "district", _ => "province" },
        Period = random.Next(4) switch { 0 => Year(0), 1 => Year(1), _ => null },
        Present = 15,
    };

    private PeriodId KnownFrom() => Year(random.Next(10) switch { 0 => 80, 1 => 63, 2 => 0, _ => random.Next(1, 9) });

    private PeriodId Year(int ago) => new(_cycle, 2024 - ago);

    // Up to so many years ago, now and then after the decision date.
    private LocalDate Day(int years) => new LocalDate(2025, 8, 1).PlusDays(-random.Next(1, 365 * years));

    private LocalDate? MaybeDay() => random.Next(3) == 0 ? null : Day(2);

    private RecordStatus Status() => random.Next(15) == 0 ? RecordStatus.Revoked : RecordStatus.Valid;

    private bool Missing() => random.Next(_oneIn) == 0;

    private Records<T>? List<T>(int most, Func<T> make)
        where T : DossierRecord => Missing() ? null : [.. Many(most, make)];

    private ImmutableArray<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => make())];

    private Fact<T> Any<T>(T value)
        where T : struct => random.Next(8) switch { 0 => Fact<T>.Unknown, 1 => Fact<T>.None, _ => Fact<T>.Of(value) };

    private T Any<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}
