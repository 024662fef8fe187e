using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Rounds;

/// <summary>What the entries of one group are ranked by: scores, and what a jury's marks come to.</summary>
/// <remarks>
/// A jury is whoever marked an entry of the group for a criterion of the total; a mark of one of them that is lacking is not known.
/// O(m log m) for m marks.
/// </remarks>
internal sealed class EntryValues
{
    private readonly Dictionary<RankKey, Dictionary<string, ActScore>> _totals = [];

    public EntryValues(ImmutableArray<RankKey> keys, ImmutableArray<MovementEntry> entries)
    {
        foreach (var key in keys.Where(key => key.IsJury).Distinct())
        {
            _totals.Add(key, Totals(key, entries));
        }
    }

    /// <summary>The value of a key, exactly; null where it is not known.</summary>
    public Rational? Of(MovementEntry entry, RankKey key) =>
        key.IsJury ? _totals[key].GetValueOrDefault(entry.Id)?.Score : entry.Scores[key.Name] is { } score ? score : null;

    /// <summary>The marks that a jury's total lacks, by juror and criterion; none where nobody marked anything, or where the key is a score.</summary>
    public ImmutableArray<MissingMark> MissingMarks(MovementEntry entry, RankKey key) =>
        key.IsJury && _totals[key].TryGetValue(entry.Id, out var total) ? total.Missing : [];

    private static Dictionary<string, ActScore> Totals(RankKey key, ImmutableArray<MovementEntry> entries)
    {
        var marks = entries.SelectMany(entry => entry.Marks, (entry, mark) => (entry, mark)).Where(pair => key.Criteria.ContainsKey(pair.mark.Criterion)).ToArray();
        var panel = new JuryPanel
        {
            Jurors = [.. marks.Select(pair => pair.mark.Juror).Distinct(StringComparer.Ordinal)],
            Acts = [.. entries.Select(entry => entry.Id)],
            Criteria = [.. key.Criteria.Select(criterion => new JuryCriterion(criterion.Key, criterion.Value))],
            Marks = [.. marks.Select(pair => new JuryMark(pair.mark.Juror, pair.entry.Id, pair.mark.Criterion, pair.mark.Mark))],
        };
        var rule = key.Drop == 0 ? new JuryRule(MarkAggregation.Mean) : new JuryRule(MarkAggregation.DropHighLow)
        {
            Drop = key.Drop,
            Scope = key.DropsTotals ? DropScope.Total : DropScope.Criterion,
        };

        // Nobody marked anything: nothing is known of anybody.
        return panel.Jurors.IsEmpty ? [] : Jury.Score(panel, rule).Acts.ToDictionary(act => act.Act, StringComparer.Ordinal);
    }
}
