using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Cli.Sampling;

/// <summary>Makes one person: who it is, and what is known of the years before and of this one.</summary>
internal static class SamplePerson
{
    /// <summary>The id of a person by the place in the whole population, from 0.</summary>
    public static CandidateId IdOf(int person) => string.Create(CultureInfo.InvariantCulture, $"gv-{person + 1:0000000}");

    public static Individual Make(SplitMix64 random, AwardPeriod period, UnitId unit, int person, int placeInUnit)
    {
        // Two in a hundred are neither civil servants nor soldiers: contract guards and kitchen staff.
        var sector = placeInUnit < 3 || random.Chance(978) ? (Sector?)null : random.Chance(50) ? Sector.ArmedForces : Sector.OtherWorker;
        var position = placeInUnit switch
        {
            0 => "principal",
            1 or 2 => "vice-principal",
            _ when sector is not null => "worker",
            _ => random.Chance(900) ? "teacher" : "staff",
        };
        var years = random.Below(30);
        return new(IdOf(person))
        {
            Sector = sector,
            Position = random.Chance(5) ? null : position,
            Sex = random.Chance(10) ? null : random.Chance(720) ? Sex.Female : Sex.Male,
            Leads = placeInUnit == 0 ? [unit.Value] : [],
            Tags = [],
            ServiceFrom = random.Chance(10) ? null : period.From.PlusYears(-years),
            Absences = Absences(random, period),
            Trainings = [],
            Dossier = DossierOf(random, period, years, sector),
        };
    }

    private static ImmutableArray<Absence>? Absences(SplitMix64 random, AwardPeriod period)
    {
        if (random.Chance(SampleFacts.Unstated)) return null;
        if (!random.Chance(40)) return [];

        var from = SampleFacts.DayOf(random, period);
        return random.Chance(400)
            ? [new("maternity", from, from.PlusMonths(6), 126)]
            : [new("sick", from, from.PlusDays(14), random.Chance(100) ? null : 10)];
    }

    private static Dossier DossierOf(SplitMix64 random, AwardPeriod period, int yearsOfService, Sector? sector)
    {
        var history = SampleHistory.Make(random, period, yearsOfService, sector);
        return new()
        {
            Ratings = history.Ratings,
            Titles = history.Titles,
            TitlesKnownFrom = random.Chance(30) ? null : period.Id.Plus(-SampleFacts.YearsBefore),
            Commendations = history.Commendations,
            CommendationsKnownFrom = random.Chance(50) ? null : period.Id.Plus(-2 * SampleFacts.YearsBefore),
            Initiatives = SampleFacts.Stated(random, history.Initiatives),
            Disciplines = SampleFacts.Stated(random, Disciplines(random, period)),
            Pending = SampleFacts.Pending(random, period),
            Achievements = SampleFacts.Achievements(random, period),
            Movements = SampleFacts.Movements(random, period),
            Attested = Attested(random, sector),
            Scores = history.IsProposed ? SampleCouncil.Score(random) : NamedNumbers.Empty,
            Votes = history.IsProposed ? SampleCouncil.Votes(random, history) : [],
        };
    }

    private static AttestedFacts Attested(SplitMix64 random, Sector? sector)
    {
        ReadOnlySpan<string> keys = sector == Sector.OtherWorker
            ?
            [
                "productive-work", "community-conduct", "exemplary", "compliance", "commendation-standards",
                "production-in-field", "worker-initiative-in-district", "farmer-model-in-district",
            ]
            : ["conduct", "movement", "exemplary", "compliance", "commendation-standards"];
        return SampleFacts.Attested(random, noPerMille: 15, keys);
    }

    private static Records<Discipline> Disciplines(SplitMix64 random, AwardPeriod period)
    {
        if (!random.Chance(6)) return [];

        var form = random.Pick<DisciplineForm>([(70, DisciplineForm.Reprimand), (25, DisciplineForm.Warning), (5, DisciplineForm.PayCut)]);
        var decided = SampleFacts.DayOf(random, period);
        return
        [
            new Discipline(form)
            {
                Id = "kl-1",
                Decided = random.Chance(100) ? null : decided,
                Until = random.Chance(200) ? null : decided.PlusYears(1),
            },
        ];
    }
}
