using System.Runtime.InteropServices;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What is found of one collective, a byte each: award by award its criteria, eligibility, standing and vote.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CollectiveFindings
{
    public byte AdvancedTask, AdvancedMovement, AdvancedMembers, AdvancedUnity;
    public byte AdvancedEligibility, AdvancedStanding, AdvancedVote;

    public byte AdvancedUnitTask, AdvancedUnitMovement, AdvancedUnitMembers, AdvancedUnitUnity;
    public byte AdvancedUnitEligibility, AdvancedUnitStanding, AdvancedUnitVote;

    public byte ExcellentTask, ExcellentMovement, ExcellentMembers, ExcellentFighter, ExcellentUnity;
    public byte ExcellentEligibility, ExcellentStanding, ExcellentVote;

    public byte DeterminedTask, DeterminedMovement, DeterminedMembers, DeterminedFighter, DeterminedUnity;
    public byte DeterminedEligibility, DeterminedStanding, DeterminedVote;

    public byte FlagClusterLeader, FlagThematicLeader;
    public byte FlagEligibility, FlagStanding, FlagVote;

    public byte GovernmentBestOfLeaders, GovernmentCentralCluster, GovernmentMovementLeader;
    public byte GovernmentEligibility, GovernmentStanding, GovernmentVote;

    public byte CommendationStandards;
    public byte CommendationEligibility, CommendationStanding, CommendationVote;

    public byte MeritExemplary, MeritUnity, MeritMovement, MeritSpontaneous, MeritContribution, MeritMerit, MeritEnterprise;
    public byte MeritEligibility, MeritStanding, MeritVote;

    public byte PrimeExemplary, PrimeUnity, PrimeSpontaneous, PrimeContribution, PrimeCluster;
    public byte PrimeMovement, PrimePolitical, PrimeMerit, PrimeEnterprise;
    public byte PrimeEligibility, PrimeStanding, PrimeVote;

    public byte Suspension;
}
