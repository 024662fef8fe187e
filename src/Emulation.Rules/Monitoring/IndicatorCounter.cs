using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Counts one indicator for every node.</summary>
/// <remarks>
/// What is given holds for every way in which the unknown days, values, reports, levels and figures may turn out; a day that is not
/// known may be any, a value any from 0 on. O(records × depth of the tree + units × depth); memory is bounded by the nodes times the
/// units in each.
/// </remarks>
internal sealed class IndicatorCounter
{
    private static readonly NumberRange _anything = NumberRange.From(Rational.Zero);

    private readonly Indicator _indicator;
    private readonly UnitTree _tree;
    private readonly NodeMap _nodes;
    private readonly LocalDate? _closing;
    private readonly Outcome[] _meant;
    private readonly Tally[] _tallies;
    private readonly ImmutableArray<string> _kinds;
    private readonly ImmutableArray<int> _silent;

    private IndicatorCounter(Indicator indicator, Movement plan, UnitTree tree, NodeMap nodes, LocalDate? closing, ResolvedRecords records)
    {
        (_indicator, _tree, _nodes, _closing) = (indicator, tree, nodes, closing);
        _kinds = indicator.Kinds.IsEmpty ? [.. plan.RecordKinds.Keys] : indicator.Kinds;
        _meant = [.. tree.Units.Select(unit => indicator.Units.Of(unit.Unit))];
        _tallies = [.. Enumerable.Range(0, nodes.Count).Select(_ => new Tally())];
        _silent = Silent(records);
    }

    private bool CountsUnits => _indicator.Count is IndicatorCount.Units or IndicatorCount.Coverage;

    public static IndicatorResult Count(Indicator indicator, Movement plan, UnitTree tree, NodeMap nodes, LocalDate? closing, ResolvedRecords records)
    {
        var counter = new IndicatorCounter(indicator, plan, tree, nodes, closing, records);
        foreach (var claim in records.Claims)
        {
            counter.Add(claim, claim.Joiners >= 0 && records.Joiners[claim.Joiners].Any(joiner => joiner.MayMove(indicator.CountsBoth)));
        }

        counter.AddNotReported();
        counter.Join(records);
        var results = new IndicatorResults(indicator, tree, nodes, closing, counter._meant, counter._tallies)
        {
            AnyPartner = indicator.CountsBoth ? counter._silent : [],
        };
        return new(indicator, results.Of(0), [.. Enumerable.Range(1, nodes.Count - 1).Select(results.Of)]);
    }

    private bool IsCounted(MovementRecord record) => !record.IsStep && _kinds.Contains(record.Kind);

    private IEnumerable<int> Parties(MovementRecord record)
    {
        yield return _tree.NumberOf(record.Unit);
        if (_indicator.CountsBoth && record.With is { } with && with != record.Unit)
        {
            yield return _tree.NumberOf(with);
        }
    }

    private void Add(Claim claim, bool mayMove)
    {
        var counted = claim.Alternatives.Where(record => IsCounted(record) && !record.IsNone)
            .SelectMany((record, at) => Parties(record).Select(party => (Record: record, At: at, Party: party)));
        if (CountsUnits)
        {
            AddUnits(claim, mayMove, counted.SelectMany(each => UnitsOf(each.Party, each.Record.Date).Select(unit => (each.Record, each.At, unit))));
        }
        else
        {
            AddAmounts(claim, mayMove, [.. counted.Where(each => _meant[each.Party] != Outcome.NotMet)]);
        }
    }

    private IEnumerable<int> UnitsOf(int party, LocalDate? date) =>
        (_indicator.Count == IndicatorCount.Coverage ? _tree.FromOn(party, date) : [party]).Where(unit => _meant[unit] != Outcome.NotMet);

    // Something is sure of a node where whatever the record may say has it there.
    private void AddUnits(Claim claim, bool mayMove, IEnumerable<(MovementRecord Record, int At, int Unit)> counted)
    {
        foreach (var (unit, node, records) in counted
            .SelectMany(each => _nodes.Of(each.Unit, each.Record.Date).Select(node => (each.At, Place: (each.Unit, Node: node))))
            .GroupBy(each => each.Place, each => each.At).Select(group => (group.Key.Unit, group.Key.Node, group.Distinct().Count())))
        {
            var isSure = claim.IsSure && records == claim.Alternatives.Length;
            _tallies[node].Of(unit).Add(isSure, Rational.Zero, claim.Joiners);
            if (!isSure || mayMove)
            {
                _tallies[node].Open.Add((unit, claim.Id));
            }
        }
    }

    // One of what a record says of itself is so, or none: at each node, as much as any of it would add. An amount belongs to its unit,
    // whose size counts with it; where there are several it counts once and belongs to none of them.
    private void AddAmounts(Claim claim, bool mayMove, (MovementRecord Record, int At, int Party)[] counted)
    {
        if (counted.Length == 0)
        {
            return;
        }

        var owner = counted.All(each => each.Party == counted[0].Party) ? counted[0].Party : -1;
        if (owner < 0)
        {
            AddUnits(claim, mayMove, counted);
        }

        foreach (var node in counted.SelectMany(each => _nodes.Of(each.Party, each.Record.Date).Select(node => (each, Node: node))).GroupBy(pair => pair.Node, pair => pair.each))
        {
            var amount = node.Select(each => Amount(each.Record, claim)).Aggregate(Hull);
            var isSure = claim.IsSure
                && node.Where(each => owner >= 0 || _meant[each.Party] == Outcome.Met).Select(each => each.At).Distinct().Count() == claim.Alternatives.Length;
            var tally = _tallies[node.Key];
            (owner < 0 ? tally.Loose : tally.Of(owner)).Add(isSure, amount, claim.Joiners);
            if (!isSure || !amount.IsExact || mayMove || (owner >= 0 && _meant[owner] == Outcome.Unknown))
            {
                tally.Open.Add((-1, claim.Id));
            }
        }
    }

    private NumberRange Amount(MovementRecord record, Claim claim) =>
        _indicator.Count == IndicatorCount.Records ? (Rational)1
        : claim.Value ?? (record.Value is { } value ? (Rational)value : _anything);

    /// <summary>The least range that holds two.</summary>
    public static NumberRange Hull(NumberRange a, NumberRange b)
    {
        var least = a.Least < b.Least ? a.Least : b.Least;
        return a.Most is { } one && b.Most is { } other ? NumberRange.Between(least, one > other ? one : other) : NumberRange.From(least);
    }

    private void Join(ResolvedRecords records)
    {
        var least = records.Joiners.Select(joiners => joiners.Select(Least).Order().ToArray()).ToArray();
        var moving = records.Joiners.Select(joiners => joiners.Count(joiner => joiner.MayMove(_indicator.CountsBoth))).ToArray();
        foreach (var part in _tallies.SelectMany(tally => tally.Parts.Values.Append(tally.Loose)))
        {
            part.Join(least, moving);
        }
    }

    private Rational Least(Joiner joiner) =>
        CountsUnits || joiner.MayMove(_indicator.CountsBoth) ? Rational.Zero
        : _indicator.Count == IndicatorCount.Records ? 1
        : joiner.Record.Value ?? Rational.Zero;

    // The units that have to report, perhaps, and have perhaps not.
    private ImmutableArray<int> Silent(ResolvedRecords records)
    {
        if (_indicator.Obliged is not { } obliged)
        {
            return [];
        }

        // Whatever a report may say, its units did report.
        var filed = SayingNone(records).ToHashSet();
        foreach (var report in records.Filed.Where(report => report.All(record => IsCounted(record) && !record.IsNone)))
        {
            filed.UnionWith(report.Skip(1).Aggregate(Parties(report[0]), (parties, record) => parties.Intersect(Parties(record))));
        }

        return [.. Enumerable.Range(0, _tree.Units.Length).Where(unit => !filed.Contains(unit) && obliged.Of(_tree[unit]) != Outcome.NotMet)];
    }

    // A statement that there is none is about one kind: a unit has reported where it says so of every kind that counts.
    private IEnumerable<int> SayingNone(ResolvedRecords records) => records.Claims
        .Where(claim => claim.IsSure)
        .SelectMany(claim => claim.Alternatives)
        .Where(record => record.IsNone && IsCounted(record))
        .GroupBy(record => _tree.NumberOf(record.Unit))
        .Where(unit => unit.Select(record => record.Kind).ToHashSet() is var kinds && _kinds.All(kinds.Contains))
        .Select(unit => unit.Key);

    // What was not reported may be of any day that counts, and with any partner.
    private void AddNotReported()
    {
        foreach (var unit in _silent)
        {
            foreach (var each in UnitsOf(unit, null))
            {
                foreach (var node in _nodes.Of(each, null))
                {
                    _tallies[node].NotReported.Add((CountsUnits ? each : -1, unit));
                    AddAnything(node, each);
                }
            }
        }

        if (_silent.IsEmpty || !_indicator.CountsBoth)
        {
            return;
        }

        for (var unit = 0; unit < _meant.Length; unit++)
        {
            if (_meant[unit] != Outcome.NotMet)
            {
                foreach (var node in _nodes.Of(unit, null))
                {
                    AddAnything(node, unit);
                }
            }
        }
    }

    private void AddAnything(int node, int unit) => _tallies[node].Of(unit).Add(isSure: false, CountsUnits ? Rational.Zero : _anything);
}
