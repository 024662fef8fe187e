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

        // Article 24.
        var good = ratings.Good.ThisPeriod;
        var conduct = Min(said.Conduct, said.Movement);
        Labourer(ref found, in said, sector, good, conduct);
        Soldier(ref found, sector, good, conduct);

        // Articles 23, 22, 21: each stands on the one before it.
        found.FighterLabourer = Max(found.LabourerEligibility, found.SoldierEligibility);
        found.FighterAchievement = Max(ratings.Excellent.ThisPeriod, records.Grassroots);
        found.FighterEligibility = Min(found.FighterLabourer, found.FighterAchievement);
        found.FighterVote = Procedure.OutcomeOf(records.FighterVotes);
        var fighter = Years.OfTitle(
            records.Fighter, known, Procedure.Held(found.FighterEligibility, suspension, found.FighterVote));

        found.ProvincialLadder = fighter.ThriceInARow();
        found.ProvincialInfluence = records.Ministerial;
        found.ProvincialEligibility = Min(found.ProvincialLadder, found.ProvincialInfluence);
        found.ProvincialVote = Procedure.OutcomeOf(records.ProvincialVotes);
        var provincial = Years.OfTitle(
            records.Provincial, known, Procedure.Held(found.ProvincialEligibility, suspension, found.ProvincialVote));

        found.NationalLadder = provincial.TwiceInARow();
        found.NationalInfluence = records.National;
        found.NationalEligibility = Min(found.NationalLadder, found.NationalInfluence);
        found.NationalVote = Procedure.OutcomeOf(records.NationalVotes);

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

    private static void Labourer(ref IndividualFindings found, in PersonStatements said, Sector? sector, byte good, byte conduct)
    {
        if (sector == Sector.ArmedForces)
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

    private static void Soldier(ref IndividualFindings found, Sector? sector, byte good, byte conduct)
    {
        if (sector is Sector.Civil or Sector.OtherWorker)
        {
            found.SoldierRating = found.SoldierConduct = Answers.Irrelevant;
            found.SoldierEligibility = Answers.NotMet;
            return;
        }

        found.SoldierRating = good;
        found.SoldierConduct = conduct;
        found.SoldierEligibility = Min(sector is null ? Answers.Unknown : Answers.Met, Min(good, conduct));
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
