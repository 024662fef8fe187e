using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;
using static System.Math;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>The law of 2022 on persons: Articles 21 to 24 and 73 to 75, award by award, lowest first.</summary>
internal static class PersonLaw
{
    public static MemberFacts Judge(Individual person, AwardPeriod period, Sector? sector, LocalDate asOf, ref IndividualFindings found)
    {
        var dossier = person.Dossier;
        var ratings = new Ratings(dossier.Ratings, period.Id);
        var said = new PersonStatements(dossier.Attested);
        var records = new PersonRecords(dossier, period, asOf);
        var known = Years.KnownSince(dossier.TitlesKnownFrom, period.Id);
        var suspension = found.Suspension = Procedure.Suspension(dossier.Pending, asOf);

        // Titles are for the living. Article 24, then 23, 22, 21: each stands on the one before it.
        var (good, conduct) = (ratings.Good.ThisPeriod, Min(said.Conduct, said.Movement));
        var isDead = person.Died <= asOf;
        Labourer(ref found, in said, sector, isDead, good, conduct);
        Soldier(ref found, sector, isDead, good, conduct);
        var achievement = Max(ratings.Excellent.ThisPeriod, records.Grassroots);
        var fighter = Years.OfTitle(records.Fighter, known, Fighter(ref found, isDead, achievement, records.FighterVotes));
        var provincial = Years.OfTitle(
            records.Provincial, known, Provincial(ref found, isDead, fighter.ThriceInARow(), records.Ministerial, records.ProvincialVotes));
        National(ref found, isDead, provincial.TwiceInARow(), records.National, records.NationalVotes);

        // Articles 75, 74, 73.
        found.CommendationStandards = found.CommendationEligibility = said.CommendationStandards;
        var entrepreneur = person.Position switch
        {
            null => Min(Answers.Unknown, said.ContributionRecognised),
            "entrepreneur" or "intellectual" or "scientist" => said.ContributionRecognised,
            _ => Answers.NotMet,
        };
        Merit(ref found, in said, in records, sector, fighter, MeritRun(ratings.Excellent, dossier.Initiatives, period, asOf), entrepreneur);
        Prime(ref found, in said, in records, sector, Min(records.MeritHeld, PrimeRun(ratings.Good, fighter)), entrepreneur);

        return new(
            records.Labourer != 0 ? Answers.Met : Procedure.Held(found.LabourerEligibility, suspension),
            records.Soldier != 0 ? Answers.Met : Procedure.Held(found.SoldierEligibility, suspension),
            fighter.ThisPeriod,
            ratings.Completed.ThisPeriod,
            records.Disciplined);
    }

    private static void Labourer(ref IndividualFindings found, in PersonStatements said, Sector? sector, bool isDead, byte good, byte conduct)
    {
        if (isDead || sector == Sector.ArmedForces)
        {
            found.LabourerRating = found.LabourerConduct = found.LabourerProduction = found.LabourerCommunity = Answers.Irrelevant;
            found.LabourerEligibility = Answers.NotMet;
            return;
        }

        found.LabourerRating = Answers.Within(good, sector, Sector.Civil);
        found.LabourerConduct = Answers.Within(conduct, sector, Sector.Civil);
        found.LabourerProduction = Answers.Within(said.ProductiveWork, sector, Sector.OtherWorker);
        found.LabourerCommunity = Answers.Within(said.CommunityConduct, sector, Sector.OtherWorker);
        var applies = sector is null ? Answers.Unknown : Answers.Met;
        found.LabourerEligibility = Min(
            applies,
            Min(Min(found.LabourerRating, found.LabourerConduct), Min(found.LabourerProduction, found.LabourerCommunity)));
    }

    private static void Soldier(ref IndividualFindings found, Sector? sector, bool isDead, byte good, byte conduct)
    {
        if (isDead || sector is Sector.Civil or Sector.OtherWorker)
        {
            found.SoldierRating = found.SoldierConduct = Answers.Irrelevant;
            found.SoldierEligibility = Answers.NotMet;
            return;
        }

        found.SoldierRating = good;
        found.SoldierConduct = conduct;
        found.SoldierEligibility = Min(sector is null ? Answers.Unknown : Answers.Met, Min(good, conduct));
    }

    private static byte Fighter(ref IndividualFindings found, bool isDead, byte achievement, Tally votes)
    {
        var labourer = Max(found.LabourerEligibility, found.SoldierEligibility);
        found.FighterLabourer = isDead ? Answers.Irrelevant : labourer;
        found.FighterAchievement = isDead ? Answers.Irrelevant : achievement;
        found.FighterEligibility = isDead ? Answers.NotMet : Min(labourer, achievement);
        found.FighterVote = Procedure.OutcomeOf(votes);
        return Procedure.Held(found.FighterEligibility, found.Suspension, found.FighterVote);
    }

    private static byte Provincial(ref IndividualFindings found, bool isDead, byte ladder, byte influence, Tally votes)
    {
        found.ProvincialLadder = isDead ? Answers.Irrelevant : ladder;
        found.ProvincialInfluence = isDead ? Answers.Irrelevant : influence;
        found.ProvincialEligibility = isDead ? Answers.NotMet : Min(ladder, influence);
        found.ProvincialVote = Procedure.OutcomeOf(votes);
        return Procedure.Held(found.ProvincialEligibility, found.Suspension, found.ProvincialVote);
    }

    private static void National(ref IndividualFindings found, bool isDead, byte ladder, byte influence, Tally votes)
    {
        found.NationalLadder = isDead ? Answers.Irrelevant : ladder;
        found.NationalInfluence = isDead ? Answers.Irrelevant : influence;
        found.NationalEligibility = isDead ? Answers.NotMet : Min(ladder, influence);
        found.NationalVote = Procedure.OutcomeOf(votes);
    }

    private static void Merit(
        ref IndividualFindings found, in PersonStatements said, in PersonRecords records, Sector? sector, Years fighter, byte run, byte entrepreneur)
    {
        found.MeritExemplary = said.Exemplary;
        found.MeritMovement = records.OutstandingInMinistry;
        found.MeritAchievements = records.Achieved;
        found.MeritContribution = records.Contribution;
        found.MeritFighterTwice = fighter.TwiceInARow();
        found.MeritMerit = run;
        found.MeritProduction = AlternativeOfWorkers(records.Production, sector);
        found.MeritEntrepreneur = entrepreneur;
        var best = Max(
            Max(Max(found.MeritMovement, found.MeritAchievements), Max(found.MeritContribution, found.MeritFighterTwice)),
            Max(Max(found.MeritMerit, found.MeritEntrepreneur), Answers.Counting(found.MeritProduction)));
        found.MeritEligibility = Min(found.MeritExemplary, best);
    }

    private static void Prime(
        ref IndividualFindings found, in PersonStatements said, in PersonRecords records, Sector? sector, byte merit, byte entrepreneur)
    {
        found.PrimeCompliance = said.Compliance;
        found.PrimeMovement = records.Outstanding;
        found.PrimeMerit = merit;
        found.PrimeAchievements = sector switch
        {
            null => Min(records.AchievedOrPrize, Answers.Unknown),
            Sector.OtherWorker => Answers.Irrelevant,
            _ => records.AchievedOrPrize,
        };
        found.PrimeContribution = records.Contribution;
        found.PrimeProduction = AlternativeOfWorkers(said.ProductionInField, sector);
        found.PrimeWorkerInitiative = AlternativeOfWorkers(said.WorkerInitiative, sector);
        found.PrimeFarmerModel = AlternativeOfWorkers(said.FarmerModel, sector);
        found.PrimeEntrepreneur = entrepreneur;
        var best = Max(
            Max(Max(found.PrimeMovement, found.PrimeMerit), Max(found.PrimeContribution, found.PrimeEntrepreneur)),
            Max(
                Max(Answers.Counting(found.PrimeAchievements), Answers.Counting(found.PrimeProduction)),
                Max(Answers.Counting(found.PrimeWorkerInitiative), Answers.Counting(found.PrimeFarmerModel))));
        found.PrimeEligibility = Min(found.PrimeCompliance, best);
    }

    private static byte AlternativeOfWorkers(byte answer, Sector? sector) => sector switch
    {
        Sector.OtherWorker => answer,
        null => Min(answer, Answers.Unknown),
        _ => Answers.Irrelevant,
    };

    // A longer run never has fewer initiatives in it, so the longest sure run and the longest possible one decide.
    private static byte MeritRun(Years excellent, Records<Initiative>? initiatives, AwardPeriod period, LocalDate asOf)
    {
        var (sure, possible) = (excellent.SureRun, excellent.PossibleRun);
        var answer = sure >= 2 ? TwoInitiatives(initiatives, period, sure, asOf) : Answers.NotMet;
        return answer == Answers.Met || possible < 2 || possible == sure
            ? answer
            : Max(answer, Min(Answers.Unknown, TwoInitiatives(initiatives, period, possible, asOf)));
    }

    private static byte TwoInitiatives(Records<Initiative>? initiatives, AwardPeriod period, int years, LocalDate asOf)
    {
        if (initiatives is null)
        {
            return Answers.Unknown;
        }

        if (initiatives.Counted.Length < 2)
        {
            return Answers.NotMet;
        }

        var from = period.StartOfEarlier(years - 1);
        var (initiativesMet, initiativesPossible, researchMet, researchPossible) = (0, 0, 0, 0);
        foreach (var initiative in initiatives.Counted)
        {
            var scope = Answers.Reaches(initiative.Scope, InfluenceScope.Grassroots);
            var recognised = initiative.Recognised.HasValue
                ? Answers.Of(initiative.Recognised.Value <= asOf && initiative.Recognised.Value >= from && initiative.Recognised.Value < period.To)
                : initiative.Recognised.IsKnown ? Answers.NotMet : Answers.Unknown;
            var answer = Min(scope, recognised);
            var (met, maybe) = (answer == Answers.Met ? 1 : 0, answer != Answers.NotMet ? 1 : 0);
            if (initiative.Kind == InitiativeKind.Initiative)
            {
                initiativesMet += met;
                initiativesPossible += maybe;
            }
            else if (initiative.Kind is InitiativeKind.Research or InitiativeKind.Project)
            {
                researchMet += met;
                researchPossible += maybe;
            }
        }

        return Answers.Between(initiativesMet >= 2 || researchMet >= 2, initiativesPossible >= 2 || researchPossible >= 2);
    }

    private static byte PrimeRun(Years good, Years fighter)
    {
        var (sure, possible) = (good.SureRun, good.PossibleRun);
        var answer = sure >= 5 ? fighter.AtLeast(3, sure) : Answers.NotMet;
        return answer == Answers.Met || possible < 5 || possible == sure
            ? answer
            : Max(answer, Min(Answers.Unknown, fighter.AtLeast(3, possible)));
    }
}
