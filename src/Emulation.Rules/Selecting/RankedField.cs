using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>The ranks of all who competed, to tell afterwards by how much somebody missed.</summary>
internal sealed class RankedField
{
    private readonly RankBound[] _ranks;

    private RankedField(RankBound[] ranks, bool isKnown) => (_ranks, IsKnown) = (ranks, isKnown);

    /// <summary>Whether everybody's standards, vote and ranking keys are known.</summary>
    public bool IsKnown { get; }

    public static RankedField Of(IReadOnlyCollection<Contestant> contestants)
    {
        RankBound[] ranks = [.. contestants.Select(RankBound.Best).Order()];
        return new(ranks, contestants.All(each => each.IsEligible && each.IsSure && !each.Keys.Contains(null)));
    }

    /// <summary>How many rank at least as high as the keys, whoever has them included.</summary>
    public int Reached(ImmutableArray<decimal?> keys) => RankBound.CountAtLeast(_ranks, new(keys, 1));

    /// <summary>The keys of the candidate at a place of the ranking, counted from 1; null where there is none.</summary>
    public ImmutableArray<decimal?>? At(int place) => place >= 1 && place <= _ranks.Length ? _ranks[^place].Keys : null;
}
