using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Takes facts out of a unit, so that what is left is true but less: no fact becomes another one.</summary>
/// <param name="random">Which facts.</param>
/// <param name="perCent">How many of a hundred.</param>
internal sealed class Forgetting(Random random, int perCent)
{
    public UnitDraft Some(UnitDraft complete)
    {
        var unit = complete.Copy();
        unit.Level = Forgotten ? null : unit.Level;
        unit.Sector = Forgotten ? null : unit.Sector;
        foreach (var person in unit.People)
        {
            person.Sector = Forgotten ? null : person.Sector;
            person.Position = Forgotten ? null : person.Position;
            person.Tags = Forgotten ? null : person.Tags;
            person.Leads = Forgotten ? null : person.Leads;
            person.ServiceFrom = Forgotten ? null : person.ServiceFrom;
            person.Spells = Forgotten ? null : person.Spells is not { } spells ? null : [.. spells.Select(spell => spell with
            {
                Area = Forgotten ? Fact<AreaId>.Unknown : spell.Area, Post = Forgotten ? Fact<PostId>.Unknown : spell.Post,
            })];
            person.Absences = Forgotten ? null : person.Absences is not { } absences ? null
                : [.. absences.Select(absence => Forgotten ? absence with { WorkingDays = null } : absence)];
            person.Trainings = Forgotten ? null : person.Trainings is not { } trainings ? null : [.. trainings.Select(training => training with
            {
                Result = Forgotten ? Fact<TrainingResult>.Unknown : training.Result, RulesKept = Forgotten ? null : training.RulesKept,
            })];
            person.Assignments = [.. person.Assignments.Select(assignment => Forgotten ? assignment with { Opinion = null, Confirmation = null } : assignment)];
            Some(person.Dossier);
        }

        foreach (var collective in unit.Collectives)
        {
            collective.Sector = Forgotten ? null : collective.Sector;
            if (Forgotten)
            {
                (collective.HasAllOfUnit, collective.Members) = (false, null);
            }

            Some(collective.Dossier);
        }

        return unit;
    }

    private bool Forgotten => random.Next(100) < perCent;

    private void Some(DossierDraft dossier)
    {
        dossier.Ratings = [.. dossier.Ratings.Where(_ => !Forgotten)];
        if (Forgotten)
        {
            // A list that is complete from a later year on; what it still names of the years before stays true.
            dossier.TitlesKnownFrom = Later(dossier.TitlesKnownFrom, random.Next(1, 5));
            dossier.Titles = [.. dossier.Titles.Where(title => title.Period == Given.Period.Id || IsFrom(title.Period, dossier.TitlesKnownFrom) || !Forgotten)];
        }

        if (Forgotten)
        {
            dossier.CommendationsKnownFrom = Later(dossier.CommendationsKnownFrom, random.Next(0, 5));
            dossier.Commendations = [.. dossier.Commendations.Where(record =>
                (dossier.CommendationsKnownFrom is { } from && record.Decided >= Given.Period.StartOfEarlier(Given.Period.Id.YearsSince(from)!.Value)) || !Forgotten)];
        }

        dossier.Commendations = [.. dossier.Commendations.Select(record => Forgotten ? record with { Basis = null } : record)];
        dossier.Initiatives = Forgotten ? null : dossier.Initiatives is not { } initiatives ? null : [.. initiatives.Select(record => record with
        {
            Scope = Forgotten ? Fact<InfluenceScope>.Unknown : record.Scope,
            Recognised = Forgotten ? Fact<NodaTime.LocalDate>.Unknown : record.Recognised,
        })];
        dossier.Disciplines = Forgotten ? null : dossier.Disciplines is not { } disciplines ? null : [.. disciplines.Select(record => record with
        {
            Decided = Forgotten ? null : record.Decided,
            Until = Forgotten ? null : record.Until,
        })];
        dossier.Achievements = Forgotten ? null : dossier.Achievements is not { } achievements ? null : [.. achievements.Select(record => record with
        {
            Scope = Forgotten ? Fact<InfluenceScope>.Unknown : record.Scope,
        })];
        dossier.Movements = Forgotten ? null : dossier.Movements is not { } movements ? null : [.. movements.Select(record => record with
        {
            LaunchedBy = Forgotten ? Fact<MovementLauncher>.Unknown : record.LaunchedBy,
            To = Forgotten ? null : record.To,
            Review = Forgotten ? Fact<MovementReview>.Unknown : record.Review,
        })];
        dossier.Placements = Forgotten ? null : dossier.Placements is not { } placements ? null : [.. placements.Select(record => record with
        {
            OrganisedBy = Forgotten ? Fact<MovementLauncher>.Unknown : record.OrganisedBy,
        })];
        dossier.Documents = Forgotten ? null : dossier.Documents;
        dossier.Pending = Forgotten ? null : dossier.Pending;
        dossier.Attested = [.. dossier.Attested.Where(_ => !Forgotten)];
        dossier.Scores = [.. dossier.Scores.Where(_ => !Forgotten)];
    }

    private PeriodId? Later(PeriodId? known, int back) =>
        known is not { } from || random.Next(3) == 0 ? null : from.YearsSince(Given.Year(back)) > 0 ? from : Given.Year(back);

    private static bool IsFrom(PeriodId period, PeriodId? from) => from is { } first && period.YearsSince(first) >= 0;
}
