using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Tests.Dossiers;

/// <summary>Dossiers with every kind of fact, each of them known, known to be none or not known by chance; the same for the same seed.</summary>
internal sealed class RandomDossiers(int seed)
{
    private readonly Random _random = new(seed);
    private int _ids;

    public ImmutableArray<UnitDossiers> Units() => [.. Enumerable.Range(0, 2).Select(index => Unit($"thcs-{index}"))];

    private UnitDossiers Unit(string id)
    {
        var people = Many(5, _ => Person());
        return new UnitDossiers(
            new Unit(id)
            {
                Name = Maybe("Trường \"THCS\" Đ\\"),
                Level = MaybeOne<UnitLevel>(),
                Branch = Maybe("education"),
                Tags = Many(2, index => $"tag {index}"),
                Parents = Many(2, index => new ParentUnit($"p-{index}", null, MaybeDay())),
                Clusters = Many(2, index => new ClusterId($"c-{index}")),
            },
            Chance() ? AwardPeriod.SchoolYear(2024) : AwardPeriod.SchoolYear(2023))
        {
            Sector = One<Sector>(),
            Individuals = people,
            Collectives = Many(3, _ => new Collective(Next())
            {
                Name = Maybe("Tổ Toán"),
                Dossier = Facts(),
                HasAllOfUnit = false,
                Members = Chance() ? null : [.. people.Select(person => new Membership(person.Id, null, MaybeDay()))],
            }),
            Households = Many(2, _ => new Household(Next()) { Dossier = Facts() }),
            Entries = Many(2, _ => new Entry(Next()) { Sector = MaybeOne<Sector>(), Dossier = Facts() }),
        };
    }

    private Individual Person() => new(Next())
    {
        Name = Maybe("Nguyễn Thị Ánh"),
        Sector = MaybeOne<Sector>(),
        Period = Chance() ? AwardPeriod.CalendarYear(2024) : null,
        Position = Maybe("teacher"),
        Sex = MaybeOne<Sex>(),
        ServiceFrom = MaybeDay(),
        Died = MaybeDay(),
        Nationality = Maybe("VN"),
        Leads = Chance() ? null : Many(2, index => $"to-{index}"),
        Tags = Chance() ? null : Many(2, index => $"tag-{index}"),
        ServiceSpells = Chance() ? null : Many(3, index => new ServiceSpell($"kind-{index}", Day(), null) { Area = Named(text => new AreaId(text)), Post = Named(text => new PostId(text)) }),
        Assignments = Many(2, index => new Assignment($"u-{index}", Day(), null, _random.Next(0, 101) / 100m)
        {
            Kind = MaybeOne<AssignmentKind>(),
            Opinion = MaybeTrue(),
            Confirmation = MaybeTrue(),
        }),
        Trainings = Chance() ? null : Many(2, _ => new Training("study", Day(), null) { Result = Known<TrainingResult>(), RulesKept = MaybeTrue() }),
        Absences = Chance() ? null : Many(2, _ => new Absence("sick", Day(), null, Chance() ? null : _random.Next(200))),
        Dossier = Facts(),
    };

    private Dossier Facts() => new()
    {
        Ratings = [.. Many(4, index => new RatingRecord(PeriodId.SchoolYear(2020 + index), MaybeOne<Rating>())
        {
            Id = Maybe(Text()), Status = One<RecordStatus>(), Decided = MaybeDay(), Decision = Maybe("1/QĐ"), Evidence = Proof(),
        })],
        Titles = [.. Many(3, index => new TitleRecord($"award-{index}", PeriodId.SchoolYear(2020))
        {
            Id = Maybe(Text()), Status = One<RecordStatus>(), Decided = MaybeDay(), Decision = Maybe("2/QĐ"), Evidence = Proof(),
        })],
        TitlesKnownFrom = Chance() ? PeriodId.SchoolYear(2018) : null,
        Commendations = [.. Many(2, _ => new CommendationRecord("giay-khen", Day()) { Basis = MaybeOne<CommendationBasis>(), AchievementUntil = MaybeDay() })],
        CommendationsKnownFrom = Chance() ? PeriodId.CalendarYear(2018) : null,
        Initiatives = List(_ => new Initiative(One<InitiativeKind>(), Known<InfluenceScope>())
        {
            Recognised = Chance() ? default : Chance() ? Fact<LocalDate>.None : Fact<LocalDate>.Of(Day()),
            UsedFor = Chance() ? null : Many(2, index => new AwardId($"award-{index}")),
        }),
        Disciplines = List(_ => new Discipline(One<DisciplineForm>()) { Decided = MaybeDay(), Until = MaybeDay() }),
        Pending = List(_ => new PendingMatter(One<PendingKind>()) { From = MaybeDay() }),
        Achievements = List(_ => new Achievement(One<AchievementKind>(), Known<InfluenceScope>()) { Recognised = MaybeDay() }),
        Movements = List(_ => new MovementResult("m", One<MovementPlace>()) { LaunchedBy = Known<MovementLauncher>(), Review = Known<MovementReview>(), To = MaybeDay() }),
        Placements = List(index => new ClusterPlacement("c", PeriodId.CalendarYear(2020), index + 1) { OrganisedBy = Known<MovementLauncher>() }),
        Documents = List(index => new DossierDocument($"part-{index}") { Number = Maybe("7/GCN"), Issued = MaybeDay() }),
        Attested = [.. Many(3, index => ($"key-{index}", Chance()))],
        Scores = [.. Many(3, index => ($"score-{index}", new decimal(_random.Next(), _random.Next(), _random.Next(), Chance(), (byte)_random.Next(29))))],
        Votes = Many(2, _ => new CouncilVote("a", 3, 5) { Held = MaybeDay(), Present = Chance() ? null : 4, Council = Maybe("province") }),
        Rulings = Many(2, _ => new Ruling("a", "selected") { Date = MaybeDay() }),
    };

    private Records<T>? List<T>(Func<int, T> make)
        where T : DossierRecord => Chance() ? null : [.. Many(3, make)];

    private ImmutableArray<T> Many<T>(int most, Func<int, T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(make)];

    private ImmutableArray<EvidenceDocument> Proof() => Many(2, index => new EvidenceDocument($"{index}.pdf", Maybe(new string('a', 64))));

    private Fact<T> Known<T>()
        where T : struct, Enum => Chance() ? default : Chance() ? Fact<T>.None : Fact<T>.Of(One<T>());

    private Fact<T> Named<T>(Func<string, T> make)
        where T : struct => Chance() ? default : Chance() ? Fact<T>.None : Fact<T>.Of(make(Text()));

    private bool? MaybeTrue() => Chance() ? null : Chance();

    private T One<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T? MaybeOne<T>()
        where T : struct, Enum => Chance() ? null : One<T>();

    private bool Chance() => _random.Next(2) == 0;

    private string? Maybe(string text) => Chance() ? null : text;

    private LocalDate Day() => new LocalDate(2010, 1, 1).PlusDays(_random.Next(5000));

    private LocalDate? MaybeDay() => Chance() ? null : Day();

    private CandidateId Next() => $"id-{_ids++}";

    private string Text() => $"r-{_ids++}";
}
