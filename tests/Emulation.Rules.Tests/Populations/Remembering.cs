using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Gives facts that a decision names as missing back to a unit, as they stand in the unit of which everything is known.</summary>
internal sealed class Remembering(UnitDraft complete)
{
    /// <summary>The unit with the facts that were named for one candidate; false where one of them is not a fact of a dossier.</summary>
    public bool TryGive(UnitDraft less, CandidateKind kind, CandidateId candidate, IEnumerable<string> facts, out UnitDraft more)
    {
        var unit = more = less.Copy();
        var supplied = true;
        foreach (var fact in facts)
        {
            // A fact of a member or of a collective that is led has the id before it.
            supplied &= fact.IndexOf('/') is var slash and > 0
                ? Give(kind == CandidateKind.Individual && IsCollective(fact[..slash]) ? CandidateKind.Collective : CandidateKind.Individual, fact[..slash], fact[(slash + 1)..])
                : Give(kind, candidate.Value, fact);
        }

        return supplied;

        bool IsCollective(string id) => complete.Collectives.Any(collective => collective.Id == id);

        bool Give(CandidateKind of, string id, string fact) => of == CandidateKind.Collective ? GiveCollective(unit, id, fact) : GivePerson(unit, id, fact);
    }

    private bool GivePerson(UnitDraft unit, string id, string fact)
    {
        var (to, from) = (unit.People.Single(person => person.Id == id), complete.People.Single(person => person.Id == id));
        switch (fact)
        {
            case "sector":
                (to.Sector, unit.Sector) = (from.Sector, complete.Sector);
                return true;
            case "position":
                to.Position = from.Position;
                return true;
            case "leads":
                to.Leads = from.Leads;
                return true;
            case "tags":
                to.Tags = from.Tags;
                return true;
            case "unit.level":
                unit.Level = complete.Level;
                return true;
            case "service.from":
                to.ServiceFrom = from.ServiceFrom;
                return true;
            case "service.spells":
                to.Spells = from.Spells;
                return true;
            case "absences" or "trainings":
                (to.Absences, to.Trainings) = fact == "absences" ? (from.Absences, to.Trainings) : (to.Absences, from.Trainings);
                return true;
            default:
                if (fact.StartsWith("absences.", StringComparison.Ordinal) || fact.StartsWith("trainings.", StringComparison.Ordinal) || fact.StartsWith("assignments.", StringComparison.Ordinal))
                {
                    (to.Absences, to.Trainings, to.Assignments) = (from.Absences, from.Trainings, from.Assignments);
                    return true;
                }

                return Give(to.Dossier, from.Dossier, fact);
        }
    }

    private bool GiveCollective(UnitDraft unit, string id, string fact)
    {
        var (to, from) = (unit.Collectives.Single(each => each.Id == id), complete.Collectives.Single(each => each.Id == id));
        switch (fact)
        {
            case "sector":
                (to.Sector, unit.Sector) = (from.Sector, complete.Sector);
                return true;
            case "members":
                (to.HasAllOfUnit, to.Members) = (from.HasAllOfUnit, from.Members);
                return true;
            case "unit.level":
                unit.Level = complete.Level;
                return true;
            default:
                return Give(to.Dossier, from.Dossier, fact);
        }
    }

    private static bool Give(DossierDraft to, DossierDraft from, string fact)
    {
        var dot = fact.IndexOf('.');
        var (list, rest) = dot < 0 ? (fact, "") : (fact[..dot], fact[(dot + 1)..]);
        switch (list)
        {
            case "ratings":
                to.Ratings = [.. to.Ratings, .. from.Ratings.Where(record => record.Period.ToString() == rest)];
                return true;
            case "titles-known":
                (to.Titles, to.TitlesKnownFrom) = (from.Titles, from.TitlesKnownFrom);
                return true;
            case "titles" when PeriodId.TryParse(rest, out var period) && period != Given.Period.Id:
                to.TitlesKnownFrom = to.TitlesKnownFrom is { } known && period.YearsSince(known) > 0 ? known : period;
                to.Titles = [.. from.Titles.Where(title => title.Period.YearsSince(period) >= 0).Union(to.Titles)];
                return true;
            case "commendations":
                (to.Commendations, to.CommendationsKnownFrom) = (from.Commendations, from.CommendationsKnownFrom);
                return true;
            case "initiatives":
                to.Initiatives = from.Initiatives;
                return true;
            case "disciplines":
                to.Disciplines = from.Disciplines;
                return true;
            case "achievements":
                to.Achievements = from.Achievements;
                return true;
            case "movements":
                to.Movements = from.Movements;
                return true;
            case "placements":
                to.Placements = from.Placements;
                return true;
            case "scores":
                to.Scores = from.Scores;
                return true;
            case "documents":
                to.Documents = from.Documents;
                return true;
            case "pending":
                to.Pending = from.Pending;
                return true;
            case "attested":
                to.Attested = [.. to.Attested.Where(each => each.Key != rest), .. from.Attested.Where(each => each.Key == rest)];
                return true;
            default:
                return false; // a vote, a place in a selection, an award that no policy decides
        }
    }
}
