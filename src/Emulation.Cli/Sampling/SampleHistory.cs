using System.Globalization;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Cli.Sampling;

/// <summary>A person's years: ratings, initiatives, and the titles and commendations that follow from them.</summary>
internal sealed class SampleHistory
{
    private const string Fighter = "chien-si-thi-dua-co-so";

    private readonly List<RatingRecord> _ratings = [];
    private readonly List<TitleRecord> _titles = [];
    private readonly List<CommendationRecord> _commendations = [];
    private readonly List<Initiative> _initiatives = [];
    private int _run;

    private SampleHistory()
    {
    }

    public RatingHistory Ratings => RatingHistory.Create([.. _ratings]);

    public Records<TitleRecord> Titles => [.. _titles];

    public Records<CommendationRecord> Commendations => [.. _commendations];

    public Records<Initiative> Initiatives => [.. _initiatives];

    /// <summary>Whether the person is put before the council as a fighter this year.</summary>
    public bool IsProposed { get; private set; }

    /// <summary>Whether there were three fighter titles in a row up to the year before.</summary>
    public bool HasRunOfThree { get; private set; }

    public static SampleHistory Make(SplitMix64 random, AwardPeriod period, int yearsOfService, Sector? sector)
    {
        var history = new SampleHistory();
        var isStrong = random.Chance(180);
        for (var ago = SampleFacts.YearsBefore; ago >= 0; ago--)
        {
            history.AddYear(random, period, ago, isStrong, isEmployed: yearsOfService >= ago, sector);
        }

        return history;
    }

    private void AddYear(SplitMix64 random, AwardPeriod period, int ago, bool isStrong, bool isEmployed, Sector? sector)
    {
        var id = period.Id.Plus(-ago);
        if (!isEmployed)
        {
            _ratings.Add(new(id, null));
            return;
        }

        Rating level = isStrong
            ? random.Pick<Rating>([(700, Rating.Excellent), (290, Rating.Good), (10, Rating.Completed)])
            : random.Pick<Rating>([(120, Rating.Excellent), (820, Rating.Good), (50, Rating.Completed), (10, Rating.Failed)]);
        AddRating(random, period, id, level, ago);
        var hasInitiative = AddInitiative(random, period, ago, isStrong);
        var isProposed = level == Rating.Excellent || (level == Rating.Good && hasInitiative);
        if (ago == 0) IsProposed = isProposed;
        else AddTitles(random, period, id, ago, level, isProposed, sector);
    }

    private void AddRating(SplitMix64 random, AwardPeriod period, PeriodId id, Rating level, int ago)
    {
        if (random.Chance(SampleFacts.Unstated)) return;

        var decided = SampleFacts.DecisionDay(period, ago).PlusDays(-14);
        _ratings.Add(new(id, level) { Id = $"xl-{id}", Decided = decided });

        // Now and then a second record contradicts the first, and the year is not known.
        if (random.Chance(3)) _ratings.Add(new(id, level == Rating.Good ? Rating.Completed : Rating.Good) { Id = $"xl-{id}-b", Decided = decided });
    }

    private bool AddInitiative(SplitMix64 random, AwardPeriod period, int ago, bool isStrong)
    {
        if (!random.Chance(isStrong ? 450 : 60)) return false;

        var kind = random.Pick<InitiativeKind>([(850, InitiativeKind.Initiative), (100, InitiativeKind.Research), (50, InitiativeKind.Project)]);
        var scope = SampleFacts.Scope(random);
        var recognised = SampleFacts.DayOf(random, period).PlusYears(-ago);
        _initiatives.Add(new(kind, scope)
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"sk-{_initiatives.Count + 1}"),
            Recognised = random.Pick<Fact<LocalDate>>(
            [
                (950, Fact<LocalDate>.Of(recognised)), (30, Fact<LocalDate>.None), (20, Fact<LocalDate>.Unknown),
            ]),
            UsedFor = [],
        });
        return true;
    }

    private void AddTitles(
        SplitMix64 random, AwardPeriod period, PeriodId id, int ago, Rating level, bool isProposed, Sector? sector)
    {
        if (level < Rating.Good)
        {
            _run = 0;
            return;
        }

        AddTitle(random, period, id, ago, sector == Sector.ArmedForces ? "chien-si-tien-tien" : "lao-dong-tien-tien");
        if (!isProposed || !random.Chance(800))
        {
            _run = 0;
            return;
        }

        AddTitle(random, period, id, ago, Fighter);
        _run++;
        HasRunOfThree = ago == 1 && _run >= 3;
        if (_run >= 3 && random.Chance(400)) AddTitle(random, period, id, ago, "chien-si-thi-dua-cap-bo-tinh");
        if (_run == 2 && random.Chance(500))
        {
            _commendations.Add(new("bang-khen-cap-bo-tinh", SampleFacts.DecisionDay(period, ago).PlusDays(30))
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"bk-{_commendations.Count + 1}"),
                Basis = CommendationBasis.Merit,
            });
        }
    }

    private void AddTitle(SplitMix64 random, AwardPeriod period, PeriodId id, int ago, AwardId award) => _titles.Add(new(award, id)
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"dh-{_titles.Count + 1}"),
        Status = random.Chance(4) ? RecordStatus.Revoked : RecordStatus.Valid,
        Decided = random.Chance(10) ? null : SampleFacts.DecisionDay(period, ago),
    });
}
