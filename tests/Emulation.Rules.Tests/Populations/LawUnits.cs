using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Units with the facts that the law's own criteria ask for, all of them known.</summary>
internal static class LawUnits
{
    private static readonly string[] _attested = [.. Given.Law.RuleSetFor(new(Given.AsOf)).Policies.SelectMany(policy => policy.Attested).Select(fact => fact.Key)];
    private static readonly string[] _individual = ["lao-dong-tien-tien", "chien-si-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-cap-bo-tinh"];
    private static readonly string[] _collective = ["tap-the-lao-dong-xuat-sac", "don-vi-quyet-thang", "co-thi-dua-cap-bo-tinh"];

    public static UnitDraft Unit(Random random, int people, int collectives)
    {
        var unit = new RandomUnits(random).Unit(people, collectives);
        foreach (var person in unit.People)
        {
            Adapt(person.Dossier, random, _individual);
        }

        foreach (var collective in unit.Collectives)
        {
            Adapt(collective.Dossier, random, _collective);
        }

        unit.Level = random.Next(3) == 0 ? UnitLevel.Enterprise : UnitLevel.School;
        unit.Sector = random.Next(5) == 0 ? Sector.ArmedForces : Sector.Civil;
        Array.ForEach(unit.People, person => person.Sector = null);
        Array.ForEach(unit.Collectives, collective => collective.Sector = null);
        return unit;
    }

    private static void Adapt(DossierDraft dossier, Random random, string[] titles)
    {
        // Mostly good years, so that the ladders are climbed and not only looked at.
        dossier.Ratings = [.. dossier.Ratings.Select((record, back) => record.Level is null ? record : record with { Level = random.Next(5) switch
        {
            0 => Rating.Completed,
            1 or 2 => Rating.Good,
            _ => Rating.Excellent,
        } })];
        dossier.Titles = [.. from back in Enumerable.Range(0, 6)
                             from title in titles
                             where random.Next(back == 0 ? 15 : 2) == 0
                             select new TitleRecord(title, Given.Year(back)) { Id = $"{title}-{back}" }];
        dossier.Commendations = [.. dossier.Commendations.Select(record => record with { Award = "bang-khen-cap-bo-tinh", Decided = new LocalDate(random.Next(2015, 2025), 8, 1), Basis = CommendationBasis.Merit })];
        dossier.Attested = [.. _attested.Select(key => (key, random.Next(12) > 0))];
        dossier.Votes = [.. titles.Where(_ => random.Next(2) == 0).Select(title => Given.Vote(title, random.Next(11, 16), 15))];
    }
}
