using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using NodaTime;
using static System.Math;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>The law of 2022 on collectives: Articles 25 to 28 and 73 to 75, award by award, lowest first.</summary>
internal static class CollectiveLaw
{
    public static void Judge(
        Collective collective, in MemberCounts members, AwardPeriod period, Sector? sector, UnitLevel? level, LocalDate asOf, ref CollectiveFindings found)
    {
        var dossier = collective.Dossier;
        var ratings = new Ratings(dossier.Ratings, period.Id);
        var said = new CollectiveStatements(dossier.Attested);
        var records = new CollectiveRecords(dossier, period, asOf);
        var known = Years.KnownSince(dossier.TitlesKnownFrom, period.Id);
        var suspension = found.Suspension = Procedure.Suspension(dossier.Pending, asOf);
        var isArmed = sector is null ? Answers.Unknown : Answers.Of(sector == Sector.ArmedForces);

        // Article 28.
        var good = ratings.Good.ThisPeriod;
        found.AdvancedTask = good;
        found.AdvancedMovement = said.Movement;
        found.AdvancedMembers = Min(members.Labourers, members.NobodyDisciplined);
        found.AdvancedUnity = said.Unity;
        found.AdvancedEligibility = Min(Min(good, said.Movement), Min(found.AdvancedMembers, said.Unity));
        AdvancedUnit(ref found, in said, in members, isArmed, good);

        // Article 27.
        var excellent = ratings.Excellent;
        var unity = Min(said.Unity, said.Exemplary);
        found.ExcellentTask = excellent.ThisPeriod;
        found.ExcellentMovement = said.Movement;
        found.ExcellentMembers = Min(members.AllCompleted, members.Labourers);
        found.ExcellentFighter = members.AnyFighter;
        found.ExcellentUnity = unity;
        found.ExcellentEligibility = Min(
            Min(Min(found.ExcellentTask, said.Movement), Min(found.ExcellentMembers, found.ExcellentFighter)), unity);
        Determined(ref found, in said, in members, isArmed, excellent.ThisPeriod, unity);
        var excellentYears = excellent
            | Years.OfTitle(records.Excellent, known, Procedure.Held(found.ExcellentEligibility, suspension))
            | Years.OfTitle(records.Determined, known, Procedure.Held(found.DeterminedEligibility, suspension));

        // Articles 26 and 25.
        var soundness = Min(Min(said.Unity, said.StrongOrganisations), said.AntiWaste);
        found.FlagClusterLeader = Min(Min(records.LeadsCluster, Min(said.TargetsExceeded, said.OutstandingCollective)), soundness);
        found.FlagThematicLeader = records.LeadsThematic;
        found.FlagEligibility = Max(found.FlagClusterLeader, found.FlagThematicLeader);
        found.FlagVote = Procedure.OutcomeOf(records.FlagVotes);
        found.GovernmentBestOfLeaders =
            Min(Min(records.LeadsCluster, Min(said.OutstandingAmongLeaders, said.TargetsExceeded)), soundness);
        found.GovernmentCentralCluster = records.LeadsCentralCluster;
        found.GovernmentMovementLeader = records.LeadsNational;
        found.GovernmentEligibility = Max(Max(found.GovernmentBestOfLeaders, found.GovernmentCentralCluster), found.GovernmentMovementLeader);
        found.GovernmentVote = Procedure.OutcomeOf(records.GovernmentVotes);

        // Articles 75, 74, 73.
        found.CommendationStandards = found.CommendationEligibility = said.CommendationStandards;
        var enterprise = Min(level is null ? Answers.Unknown : Answers.Of(level == UnitLevel.Enterprise), said.ContributionRecognised);
        var twoYears = Answers.Between(excellentYears.SureRun >= 2, excellentYears.PossibleRun >= 2);
        Merit(ref found, in said, in records, Min(twoYears, Min(said.GrassrootsDemocracy, said.AntiWaste)), enterprise);
        var flags = Years.OfTitle(records.Flag, known, Procedure.Held(found.FlagEligibility, suspension, found.FlagVote));
        Prime(ref found, in said, in records, PrimeRun(excellentYears, flags, records.YearsSinceMerit, dossier, period, asOf), enterprise);
    }

    private static void AdvancedUnit(
        ref CollectiveFindings found, in CollectiveStatements said, in MemberCounts members, byte isArmed, byte good)
    {
        if (isArmed == Answers.NotMet)
        {
            found.AdvancedUnitTask = found.AdvancedUnitMovement = found.AdvancedUnitMembers = found.AdvancedUnitUnity = Answers.Irrelevant;
            found.AdvancedUnitEligibility = Answers.NotMet;
            return;
        }

        found.AdvancedUnitTask = good;
        found.AdvancedUnitMovement = said.Movement;
        found.AdvancedUnitMembers = Min(members.Soldiers, members.NobodyDisciplined);
        found.AdvancedUnitUnity = said.Unity;
        found.AdvancedUnitEligibility = Min(isArmed, Min(Min(good, said.Movement), Min(found.AdvancedUnitMembers, said.Unity)));
    }

    private static void Determined(
        ref CollectiveFindings found, in CollectiveStatements said, in MemberCounts members, byte isArmed, byte excellent, byte unity)
    {
        if (isArmed == Answers.NotMet)
        {
            found.DeterminedTask = found.DeterminedMovement = found.DeterminedMembers = Answers.Irrelevant;
            found.DeterminedFighter = found.DeterminedUnity = Answers.Irrelevant;
            found.DeterminedEligibility = Answers.NotMet;
            return;
        }

        found.DeterminedTask = excellent;
        found.DeterminedMovement = said.Movement;
        found.DeterminedMembers = Min(members.AllCompleted, members.Soldiers);
        found.DeterminedFighter = members.AnyFighter;
        found.DeterminedUnity = unity;
        found.DeterminedEligibility = Min(
            Min(Min(isArmed, excellent), Min(said.Movement, found.DeterminedMembers)), Min(found.DeterminedFighter, unity));
    }

    private static void Merit(
        ref CollectiveFindings found, in CollectiveStatements said, in CollectiveRecords records, byte merit, byte enterprise)
    {
        found.MeritExemplary = said.Exemplary;
        found.MeritUnity = said.Unity;
        found.MeritMovement = records.Outstanding;
        found.MeritSpontaneous = records.Spontaneous;
        found.MeritContribution = records.Contribution;
        found.MeritMerit = merit;
        found.MeritEnterprise = enterprise;
        var best = Max(Max(Max(records.Outstanding, records.Spontaneous), Max(records.Contribution, merit)), enterprise);
        found.MeritEligibility = Min(Min(said.Exemplary, said.Unity), best);
    }

    private static void Prime(
        ref CollectiveFindings found, in CollectiveStatements said, in CollectiveRecords records, byte merit, byte enterprise)
    {
        found.PrimeExemplary = said.Exemplary;
        found.PrimeUnity = said.Unity;
        found.PrimeSpontaneous = records.Spontaneous;
        found.PrimeContribution = records.Contribution;
        found.PrimeCluster = said.OutstandingInCentralCluster;
        found.PrimeMovement = records.OutstandingForPrime;
        found.PrimePolitical = records.PoliticalTask;
        found.PrimeMerit = merit;
        found.PrimeEnterprise = enterprise;
        var best = Max(
            Max(Max(records.Spontaneous, records.Contribution), Max(said.OutstandingInCentralCluster, records.OutstandingForPrime)),
            Max(Max(records.PoliticalTask, merit), enterprise));
        found.PrimeEligibility = Min(Min(said.Exemplary, said.Unity), best);
    }

    // A longer run never has fewer flags or certificates in it, so the longest sure run and the longest possible one decide.
    private static byte PrimeRun(Years excellent, Years flags, int yearsSinceMerit, Dossier dossier, AwardPeriod period, LocalDate asOf)
    {
        // Only a list that is complete for sixty-four years leaves no room for an earlier certificate.
        int? listedFor = dossier.CommendationsKnownFrom is { } from ? period.Id.YearsSince(from) : null;
        var most = listedFor >= 63 ? yearsSinceMerit : 64;
        var (sure, possible) = (Min(excellent.SureRun, yearsSinceMerit), Min(excellent.PossibleRun, most));
        var answer = sure >= 5 ? Over(sure) : Answers.NotMet;
        return answer == Answers.Met || possible < 5 || possible == sure ? answer : Max(answer, Min(Answers.Unknown, Over(possible)));

        byte Over(int years)
        {
            var flag = flags.AtLeast(1, years);
            if (flag == Answers.Met)
            {
                return flag;
            }

            var (start, certificates) = (period.StartOfEarlier(years - 1), 0);
            foreach (var record in dossier.Commendations.Counted)
            {
                certificates += record.Award.Value == "bang-khen-cap-bo-tinh" && record.Decided <= asOf && record.Decided >= start ? 1 : 0;
            }

            return Max(flag, Answers.Between(certificates >= 2, certificates >= 2 || !(listedFor >= years - 1)));
        }
    }
}
