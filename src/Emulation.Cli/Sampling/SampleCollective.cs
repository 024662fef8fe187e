using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Cli.Sampling;

/// <summary>Makes what is known of a collective.</summary>
internal static class SampleCollective
{
    private const string Flag = "co-thi-dua-cap-bo-tinh";

    /// <summary>Makes the dossier of a team, or of a whole unit that is compared within a cluster.</summary>
    public static Dossier Make(SplitMix64 random, AwardPeriod period, ClusterId? cluster)
    {
        var (ratings, titles) = Years(random, period);
        var placements = Placements(random, period, cluster);
        return new()
        {
            Ratings = RatingHistory.Create([.. ratings]),
            Titles = [.. titles],
            TitlesKnownFrom = random.Chance(30) ? null : period.Id.Plus(-SampleFacts.YearsBefore),
            Commendations = random.Chance(60)
                ? [new("bang-khen-cap-bo-tinh", SampleFacts.DecisionDay(period, 1 + random.Below(6)).PlusDays(30)) { Basis = CommendationBasis.Merit }]
                : [],
            CommendationsKnownFrom = random.Chance(50) ? null : period.Id.Plus(-2 * SampleFacts.YearsBefore),
            Pending = SampleFacts.Pending(random, period),
            Achievements = SampleFacts.Achievements(random, period),
            Movements = SampleFacts.Movements(random, period),
            Placements = placements,
            Attested = SampleFacts.Attested(random, noPerMille: 30,
            [
                "movement", "unity", "exemplary", "targets-exceeded", "outstanding-collective", "outstanding-among-leaders",
                "strong-organisations", "anti-waste", "grassroots-democracy", "outstanding-in-central-cluster", "commendation-standards",
            ]),
            Votes = placements is [{ Place: 1 }] && !random.Chance(100) ? [SampleCouncil.Vote(random, Flag, "province")] : [],
        };
    }

    private static (List<RatingRecord> Ratings, List<TitleRecord> Titles) Years(SplitMix64 random, AwardPeriod period)
    {
        var (ratings, titles) = (new List<RatingRecord>(), new List<TitleRecord>());
        for (var ago = SampleFacts.YearsBefore; ago >= 0; ago--)
        {
            var id = period.Id.Plus(-ago);
            var level = random.Pick<Rating>([(250, Rating.Excellent), (670, Rating.Good), (80, Rating.Completed)]);
            if (!random.Chance(SampleFacts.Unstated)) ratings.Add(new(id, level) { Decided = SampleFacts.DecisionDay(period, ago) });
            if (ago == 0 || level < Rating.Good || random.Chance(100)) continue;

            titles.Add(new("tap-the-lao-dong-tien-tien", id) { Decided = SampleFacts.DecisionDay(period, ago) });
            if (level == Rating.Excellent) titles.Add(new("tap-the-lao-dong-xuat-sac", id) { Decided = SampleFacts.DecisionDay(period, ago) });
        }

        return (ratings, titles);
    }

    private static Records<ClusterPlacement>? Placements(SplitMix64 random, AwardPeriod period, ClusterId? cluster)
    {
        if (cluster is not { } compared) return SampleFacts.Stated<ClusterPlacement>(random, []);

        var organiser = random.Pick<Fact<MovementLauncher>>(
        [
            (500, Fact<MovementLauncher>.Of(MovementLauncher.Province)),
            (470, Fact<MovementLauncher>.Of(MovementLauncher.Department)),
            (30, Fact<MovementLauncher>.Unknown),
        ]);
        return SampleFacts.Stated(random, [new ClusterPlacement(compared, period.Id, 1 + random.Below(8)) { OrganisedBy = organiser }]);
    }
}
