using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Units of which everything is known: who did what in the last six years, and nothing before.</summary>
internal sealed class RandomUnits(Random random)
{
    private const int Years = 6;
    private const int LongAgo = 70;

    public UnitDraft Unit(int people, int collectives, string id = "u-1")
    {
        var sector = random.Next(3) == 0 ? (Sector?)null : Sector();
        var unit = new UnitDraft(id)
        {
            Sector = sector,
            Level = (UnitLevel)random.Next(4),
            Tags = random.Next(4) == 0 ? [RandomConditions.Tags[0]] : [],
            People = [.. Enumerable.Range(1, people).Select(n => new PersonDraft($"p-{n}")
            {
                Sector = sector is null ? Sector() : null,
                Position = RandomConditions.Positions[random.Next(2)],
                Tags = [.. RandomConditions.Tags.Where(_ => random.Next(3) == 0)],
                ServiceFrom = Day(),
                Spells = [.. Enumerable.Range(1, random.Next(4)).Select(_ => Spell())],
                Absences = [.. Enumerable.Range(1, random.Next(3)).Select(_ => Absence())],
                Trainings = [.. Enumerable.Range(1, random.Next(3)).Select(_ => Training())],
                Assignments = Assignments(id),
                Dossier = Dossier([.. RandomRules.Individual.Select(award => award.Value)]),
            })],
        };
        unit.Collectives = [.. Enumerable.Range(1, collectives).Select(n => new CollectiveDraft($"c-{n}")
        {
            Sector = sector is null ? Sector() : null,
            HasAllOfUnit = random.Next(2) == 0,
            Members = [.. unit.People.Where(_ => random.Next(3) > 0).Select(person => new Membership(
                person.Id, random.Next(5) == 0 ? Day() : null, random.Next(5) == 0 ? Day() : null))],
            Dossier = Dossier([.. RandomRules.Collective.Select(award => award.Value)]),
        })];
        Array.ForEach(unit.People, person => person.Leads = [.. unit.Collectives.Where(_ => random.Next(3) == 0).Select(collective => collective.Id)]);
        return unit;
    }

    private ServiceSpell Spell() => new(random.Next(3) == 0 ? "office" : "teaching", Day(), random.Next(2) == 0 ? null : Given.AsOf.PlusDays(random.Next(30)))
    {
        Area = random.Next(3) switch { 0 => Fact<AreaId>.None, 1 => Fact<AreaId>.Of("hard"), _ => Fact<AreaId>.Of("border") },
        Post = random.Next(2) == 0 ? Fact<PostId>.None : Fact<PostId>.Of("head"),
    };

    // Within the period, so that the number of days says it all.
    private Absence Absence()
    {
        var from = Given.Period.From.PlusDays(random.Next(250));
        var days = random.Next(1, 60);
        return new(random.Next(3) == 0 ? "maternity" : "sick", from, from.PlusDays(days), random.Next(days));
    }

    private Training Training() => new("study", Day(), Given.AsOf.PlusDays(-random.Next(300)) is var to && random.Next(2) == 0 ? to.PlusDays(200) : to.PlusDays(100))
    {
        Result = random.Next(4) == 0 ? Fact<TrainingResult>.None : Fact<TrainingResult>.Of((TrainingResult)random.Next(5)),
        RulesKept = random.Next(3) > 0,
    };

    private Assignment[] Assignments(string unit) => random.Next(3) switch
    {
        0 => [],
        1 =>
        [
            new("elsewhere", new(2024, random.Next(1, 9), 1), new(2025, 1, 1)),
            new(unit, new(2025, 1, 1)) { Kind = random.Next(2) == 0 ? AssignmentKind.Transfer : null, Opinion = random.Next(2) == 0 },
        ],
        _ => [new("elsewhere", new(2024, 10, 1), new(2025, 3, 1)) { Kind = AssignmentKind.Secondment, Confirmation = random.Next(2) == 0 }],
    };

    private DossierDraft Dossier(string[] titles) => new()
    {
        Ratings = [.. Enumerable.Range(0, LongAgo).Select(back => new RatingRecord(Given.Year(back), back < Years ? Rating() : null))],
        Titles = [.. from back in Enumerable.Range(0, Years)
                     from title in titles
                     where random.Next(back == 0 ? 12 : 3) == 0
                     select new TitleRecord(title, Given.Year(back)) { Id = $"{title}-{back}", Evidence = Proof() }],
        TitlesKnownFrom = Given.Year(LongAgo),
        Commendations = [.. Enumerable.Range(1, random.Next(4)).Select(n => new CommendationRecord(RandomConditions.Commendation, Day())
        {
            Id = $"k-{n}", Basis = random.Next(2) == 0 ? CommendationBasis.Merit : CommendationBasis.Movement,
            AchievementUntil = random.Next(2) == 0 ? Day() : null, Evidence = Proof(),
        })],
        CommendationsKnownFrom = Given.Year(LongAgo),
        Initiatives = [.. Enumerable.Range(1, random.Next(4)).Select(n => new Initiative((InitiativeKind)random.Next(2), Scope())
        {
            Id = $"sk-{n}",
            Recognised = random.Next(6) == 0 ? Fact<LocalDate>.None : Fact<LocalDate>.Of(Day().PlusDays(60)),
        })],
        Disciplines = [.. Enumerable.Range(1, random.Next(3)).Select(n => new Discipline((DisciplineForm)random.Next(4))
        {
            Id = $"kl-{n}", Decided = Day(), Until = Day().PlusYears(1),
        })],
        Pending = [.. Enumerable.Range(1, random.Next(4) == 0 ? 1 : 0).Select(n => new PendingMatter((PendingKind)random.Next(6)) { Id = $"m-{n}", From = Day() })],
        Documents = [.. RandomConditions.Documents.Where(_ => random.Next(3) > 0).Select((kind, n) => new DossierDocument(kind)
        {
            Id = $"d-{n}", Issued = random.Next(3) == 0 ? null : Given.AsOf.PlusDays(random.Next(-20, 10)),
        })],
        Achievements = [.. Enumerable.Range(1, random.Next(3)).Select(n => new Achievement((AchievementKind)random.Next(2), Scope()) { Id = $"tt-{n}", Recognised = Day() })],
        Movements = [.. Enumerable.Range(1, random.Next(3)).Select(n => new MovementResult($"m-{n}", (MovementPlace)random.Next(3))
        {
            Id = $"pt-{n}",
            LaunchedBy = Fact<MovementLauncher>.Of(random.Next(2) == 0 ? MovementLauncher.Province : MovementLauncher.Unit),
            From = new(2020, 1, 1),
            To = new LocalDate(2022 + random.Next(3), 1, 1),
            Review = random.Next(4) == 0 ? Fact<MovementReview>.None : Fact<MovementReview>.Of((MovementReview)random.Next(2)),
        })],
        Placements = [.. Enumerable.Range(1, random.Next(3)).Select(n => new ClusterPlacement("cum-1", Given.Year(random.Next(2)), random.Next(1, 4))
        {
            Id = $"ct-{n}",
            OrganisedBy = Fact<MovementLauncher>.Of(random.Next(2) == 0 ? MovementLauncher.Ministry : MovementLauncher.Commune),
        })],
        Attested = [.. RandomConditions.AttestedKeys.Select(key => (key, random.Next(4) > 0))],
        Scores = [("council", random.Next(1, 5)), ("pool", random.Next(7))],
        Votes = [.. titles.Where(_ => random.Next(2) == 0).Select(title => Vote(title)), .. titles.Where(_ => random.Next(4) == 0).Select(title => Vote(title))],
    };

    private CouncilVote Vote(string title) => Given.Vote(title, random.Next(9, 16), 15, random.Next(3) == 0 ? null : random.Next(13, 16)) with
    {
        Council = random.Next(4) == 0 ? null : RandomConditions.Councils[random.Next(2)],
    };

    private System.Collections.Immutable.ImmutableArray<EvidenceDocument> Proof() => random.Next(8) == 0 ? [] : [new("1/QĐ")];

    private Rating? Rating() => random.Next(12) == 0 ? null : (Rating)random.Next(4);

    private Fact<InfluenceScope> Scope() => random.Next(8) == 0 ? Fact<InfluenceScope>.None : Fact<InfluenceScope>.Of((InfluenceScope)random.Next(3));

    private Sector Sector() => (Sector)random.Next(3);

    private LocalDate Day() => Given.AsOf.PlusDays(-random.Next(1, 365 * Years));
}
