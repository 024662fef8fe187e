using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>The ranks of all who competed, to tell afterwards by how much somebody missed.</summary>
internal sealed class RankedField
{
    private readonly RankBound[] _best;
    private readonly RankBound[] _worst;
    private readonly bool _isKnown;

    private RankedField(RankBound[] best, RankBound[] worst, bool isKnown) => (_best, _worst, _isKnown) = (best, worst, isKnown);

    public static RankedField Of(IReadOnlyCollection<Contestant> contestants)
    {
        return new(
            [.. contestants.Select(RankBound.Best).Order()], [.. contestants.Select(RankBound.Worst).Order()],
            contestants.All(each => each.IsEligible && each.IsSure));
    }

    /// <summary>How many rank at least as high as the keys, whoever has them included; null where that is not known.</summary>
    public int? Reached(ImmutableArray<decimal?> keys)
    {
        var (best, worst) = (new RankBound(keys, 1), new RankBound(keys, -1));
        var possible = RankBound.CountAtLeast(_best, worst);
        var certain = RankBound.CountAtLeast(_worst, best) + (worst.CompareTo(best) < 0 ? 1 : 0);
        return _isKnown && possible == certain ? possible : null;
    }

    /// <summary>The keys of the candidate at a place of the ranking, counted from 1; null where there is none.</summary>
    public ImmutableArray<decimal?>? At(int place) => place >= 1 && place <= _best.Length ? _best[^place].Keys : null;
}
