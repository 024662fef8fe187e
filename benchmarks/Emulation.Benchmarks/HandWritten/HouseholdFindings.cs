using System.Runtime.InteropServices;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What is found of one household, a byte each: award by award its criteria, eligibility, standing and vote.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct HouseholdFindings
{
    public byte CommendationStandards;
    public byte CommendationEligibility, CommendationStanding, CommendationVote;

    public byte MeritExemplary, MeritHousehold;
    public byte MeritEligibility, MeritStanding, MeritVote;

    public byte PrimeExemplary, PrimeHousehold;
    public byte PrimeEligibility, PrimeStanding, PrimeVote;

    public byte Suspension;
}
