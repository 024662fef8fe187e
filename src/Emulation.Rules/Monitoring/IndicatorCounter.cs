using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Counts one indicator for every node.</summary>
/// <remarks>O(records × depth of the tree + units × depth); memory is bounded by the nodes times the units in each.</remarks>
internal sealed class IndicatorCounter
{
    private readonly Indicator _indicator;
    private readonly UnitTree _tree;
    private readonly NodeMap _nodes;
    private readonly LocalDate? _closing;
    private readonly Outcome[] _meant;
    private readonly Tally[] _tallies;

    private readonly ImmutableArray<string> _kinds;

    public IndicatorCounter(Indicator indicator, Movement plan, UnitTree tree, NodeMap nodes, LocalDate? closing)
    {
        (_indicator, _tree, _nodes, _closing) = (indicator, tree, nodes, closing);
        _kinds = indicator.Kinds.IsEmpty ? [.. plan.RecordKinds.Keys] : indicator.Kinds;
        _meant = [.. tree.Units.Select(unit => indicator.Units.Of(unit.Unit))];
        _tallies = [.. Enumerable.Range(0, nodes.Count).Select(_ => new Tally())];
    }

    private bool CountsUnits => _indicator.Count is IndicatorCount.Units or IndicatorCount.Coverage;

    public IndicatorResult Count(ResolvedRecords records)
    {
        var filed = new HashSet<int>();
        foreach (var record in records.Claims.SelectMany(claim => claim.Alternatives).Concat(records.FiledLate).Where(record => IsCounted(record) && !record.IsNone))
        {
            filed.UnionWith(Parties(record));
        }

        filed.UnionWith(SayingNone(records));
        foreach (var claim in records.Claims)
        {
            Add(claim);
        }

        AddNotReported(filed);
        var results = Enumerable.Range(0, _nodes.Count).Select(new IndicatorResults(_indicator, _tree, _nodes, _closing, _meant, _tallies).Of).ToArray();
        return new(_indicator, results[0], [.. results[1..]]);
    }

    // A statement that there is none is about one kind: a unit has reported where it says so of every kind that counts.
    private IEnumerable<int> SayingNone(ResolvedRecords records) => records.Claims
        .Where(claim => claim.IsSure)
        .SelectMany(claim => claim.Alternatives)
        .Where(record => record.IsNone && IsCounted(record))
        .GroupBy(record => _tree.NumberOf(record.Unit))
        .Where(unit => unit.Select(record => record.Kind).ToHashSet() is var kinds && _kinds.All(kinds.Contains))
        .Select(unit => unit.Key);

    private bool IsCounted(MovementRecord record) =>
        !record.IsStep && _kinds.Contains(record.Kind);

    private void Add(Claim claim)
    {
        var records = claim.Alternatives.Where(record => IsCounted(record) && !record.IsNone).ToArray();
        if (records.Length == 0)
        {
            return;
        }

        if (CountsUnits)
        {
            foreach (var record in records)
            {
                foreach (var party in Parties(record))
                {
                    AddUnits(party, record.Date, claim);
                }
            }
        }
        else
        {
            AddAmounts(records, claim);
        }
    }

    private IEnumerable<int> Parties(MovementRecord record)
    {
        yield return _tree.NumberOf(record.Unit);
        if (_indicator.CountsBoth && record.With is { } with && with != record.Unit)
        {
            yield return _tree.NumberOf(with);
        }
    }

    private void AddUnits(int party, LocalDate? date, Claim claim)
    {
        var counted = _indicator.Count == IndicatorCount.Coverage ? _tree.FromOn(party, date) : [party];
        foreach (var unit in counted.Where(unit => _meant[unit] != Outcome.NotMet))
        {
            var isSure = claim.IsSure && _meant[unit] == Outcome.Met;
            foreach (var node in _nodes.Of(unit, date))
            {
                (isSure ? _tallies[node].Sure : _tallies[node].Perhaps).Add(unit);
                if (!claim.IsSure)
                {
                    _tallies[node].Open.Add((unit, claim.Id));
                }
            }
        }
    }

    // At most one of what a record says of itself is so: at each node, the most that any of it would add.
    private void AddAmounts(MovementRecord[] records, Claim claim)
    {
        var added = new Dictionary<int, (NumberRange Amount, bool IsSure)>();
        foreach (var record in records)
        {
            var amount = Amount(record, claim);
            foreach (var party in Parties(record).Where(party => _meant[party] != Outcome.NotMet))
            {
                var isSure = claim.IsSure && _meant[party] == Outcome.Met;
                foreach (var node in _nodes.Of(party, record.Date))
                {
                    (isSure ? _tallies[node].Sure : _tallies[node].Perhaps).Add(party);
                    added[node] = added.TryGetValue(node, out var other)
                        ? (Hull(amount, other.Amount), isSure || other.IsSure)
                        : (amount, isSure);
                }
            }
        }

        foreach (var (node, (amount, isSure)) in added)
        {
            _tallies[node].Sum += isSure ? amount : Hull(amount, Rational.Zero);
            if (!isSure || !amount.IsExact)
            {
                _tallies[node].Open.Add((-1, claim.Id));
            }
        }
    }

    private NumberRange Amount(MovementRecord record, Claim claim) =>
        _indicator.Count == IndicatorCount.Records ? (Rational)1
        : claim.Value ?? (record.Value is { } value ? (Rational)value : NumberRange.From(Rational.Zero));

    private static NumberRange Hull(NumberRange a, NumberRange b)
    {
        var least = a.Least < b.Least ? a.Least : b.Least;
        return a.Most is { } one && b.Most is { } other ? NumberRange.Between(least, one > other ? one : other) : NumberRange.From(least);
    }

    private void AddNotReported(HashSet<int> filed)
    {
        if (_indicator.Obliged is not { } obliged)
        {
            return;
        }

        for (var unit = 0; unit < _tree.Units.Length; unit++)
        {
            if (filed.Contains(unit) || obliged.Of(_tree[unit]) == Outcome.NotMet)
            {
                continue;
            }

            var counted = _indicator.Count == IndicatorCount.Coverage ? _tree.FromOn(unit, _closing) : [unit];
            foreach (var each in counted.Where(each => _meant[each] != Outcome.NotMet))
            {
                foreach (var node in _nodes.Of(each, _closing))
                {
                    _tallies[node].NotReported.Add((CountsUnits ? each : -1, unit));
                    if (CountsUnits)
                    {
                        _tallies[node].Perhaps.Add(each);
                    }
                    else
                    {
                        _tallies[node].Sum = NumberRange.From(_tallies[node].Sum.Least);
                    }
                }
            }
        }
    }
}
