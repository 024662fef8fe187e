using System.Runtime.InteropServices;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What is found of one person, a byte each: award by award its criteria, eligibility, standing and vote.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct IndividualFindings
{
    public byte LabourerRating, LabourerConduct, LabourerProduction, LabourerCommunity;
    public byte LabourerEligibility, LabourerStanding, LabourerVote;

    public byte SoldierRating, SoldierConduct;
    public byte SoldierEligibility, SoldierStanding, SoldierVote;

    public byte FighterLabourer, FighterAchievement;
    public byte FighterEligibility, FighterStanding, FighterVote;

    public byte ProvincialLadder, ProvincialInfluence;
    public byte ProvincialEligibility, ProvincialStanding, ProvincialVote;

    public byte NationalLadder, NationalInfluence;
    public byte NationalEligibility, NationalStanding, NationalVote;

    public byte CommendationStandards;
    public byte CommendationEligibility, CommendationStanding, CommendationVote;

    public byte MeritExemplary, MeritMovement, MeritAchievements, MeritContribution;
    public byte MeritFighterTwice, MeritMerit, MeritProduction, MeritEntrepreneur;
    public byte MeritEligibility, MeritStanding, MeritVote;

    public byte PrimeCompliance, PrimeMovement, PrimeMerit, PrimeAchievements, PrimeContribution;
    public byte PrimeProduction, PrimeWorkerInitiative, PrimeFarmerModel, PrimeEntrepreneur;
    public byte PrimeEligibility, PrimeStanding, PrimeVote;

    public byte Suspension;
}
