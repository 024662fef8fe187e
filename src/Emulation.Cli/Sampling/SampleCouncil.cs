using System.Collections.Immutable;
using Emulation.Domain.Dossiers;

namespace Emulation.Cli.Sampling;

/// <summary>What a council gives to those put before it: votes and scores.</summary>
internal static class SampleCouncil
{
    private const int Members = 15;

    /// <summary>A score from 80.0 to 98.5 in half points, so that ties are common; now and then none.</summary>
    public static NamedNumbers Score(SplitMix64 random) =>
        random.Chance(SampleFacts.Unstated) ? NamedNumbers.Empty : [("council", 80m + (random.Below(38) * 0.5m))];

    public static ImmutableArray<CouncilVote> Votes(SplitMix64 random, SampleHistory history)
    {
        var votes = ImmutableArray.CreateBuilder<CouncilVote>();
        if (!random.Chance(80)) votes.Add(Vote(random, "chien-si-thi-dua-co-so", "district"));
        if (history.HasRunOfThree && !random.Chance(150)) votes.Add(Vote(random, "chien-si-thi-dua-cap-bo-tinh", "province"));
        return votes.DrainToImmutable();
    }

    /// <summary>12 of 15 is 80% exactly; 14 of 15 is the least that passes 90%.</summary>
    public static CouncilVote Vote(SplitMix64 random, string award, string council) =>
        new(award, random.Pick<int>([(400, 15), (300, 14), (150, 13), (80, 12), (40, 11), (30, 9)]), Members)
        {
            Council = council,
            Present = Members - random.Below(3),
        };
}
