using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Units;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Evaluation;

/// <summary>Reads what a candidate is ranked by: the keys of the ranking, then whether each preference is for it, then its lot; greater is better, null is not known.</summary>
internal static class RankingKeys
{
    /// <param name="rule">The award.</param>
    /// <param name="columns">The measured candidates.</param>
    /// <param name="i">The candidate.</param>
    /// <param name="preferred">For each preference whether it is for the candidate.</param>
    /// <param name="unit">The candidate's unit.</param>
    public static ImmutableArray<decimal?> Of(AwardRule rule, KindColumns columns, int i, ReadOnlySpan<byte> preferred, UnitId unit)
    {
        var candidate = columns.Candidates[i];
        var lot = rule is { Award.Tie.Policy: TiePolicy.Lot, Seed: not null } ? LotKeys.Count : 0;
        var keys = new decimal?[rule.Award.RankBy.Length + preferred.Length + lot];
        for (var k = 0; k < rule.Award.RankBy.Length; k++)
        {
            var key = rule.Award.RankBy[k];
            var value = key.Source switch
            {
                RankingSource.Score => candidate.Dossier.Scores[key.Name!],
                RankingSource.Metric => candidate.Dossier.Metrics[key.Name!],
                _ => Level(candidate.Dossier.Ratings.For(columns.Periods[i].Id)),
            };
            keys[k] = key.Descending ? value : -value;
        }

        for (var p = 0; p < preferred.Length; p++)
        {
            keys[rule.Award.RankBy.Length + p] = preferred[p] switch { Tri.Met => 1m, Tri.Unknown => null, _ => 0m };
        }

        if (lot > 0)
        {
            // Ids are unique within a unit only.
            LotKeys.Write(rule.Seed!, rule.IsSpanning ? $"{unit}/{candidate.Id}" : candidate.Id.Value, keys.AsSpan(keys.Length - lot));
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(keys);
    }

    // Known not to have been rated ranks below every rating.
    private static decimal? Level(Fact<Rating> rating) =>
        rating.HasValue ? (decimal)(int)rating.Value : rating.IsKnown ? -1m : null;
}
