using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Makes results of what was counted: what it is over, its share, and whether it reaches its target.</summary>
internal sealed class IndicatorResults
{
    private readonly Indicator _indicator;
    private readonly UnitTree _tree;
    private readonly NodeMap _nodes;
    private readonly Outcome[] _meant;
    private readonly Tally[] _tallies;
    private readonly HashSet<int>[] _over;

    public IndicatorResults(Indicator indicator, UnitTree tree, NodeMap nodes, LocalDate? closing, Outcome[] meant, Tally[] tallies)
    {
        (_indicator, _tree, _nodes, _meant, _tallies) = (indicator, tree, nodes, meant, tallies);
        _over = [.. tallies.Select(_ => new HashSet<int>())];
        for (var unit = 0; unit < meant.Length; unit++)
        {
            if (meant[unit] == Outcome.NotMet)
            {
                continue;
            }

            foreach (var node in nodes.Of(unit, closing))
            {
                _over[node].Add(unit);
            }
        }

        // Whoever did something while under another unit is part of what that unit is counted over.
        for (var node = 0; node < tallies.Length; node++)
        {
            _over[node].UnionWith(tallies[node].Sure);
            _over[node].UnionWith(tallies[node].Perhaps);
        }
    }

    private bool CountsUnits => _indicator.Count is IndicatorCount.Units or IndicatorCount.Coverage;

    public NodeResult Of(int node)
    {
        var (kind, id, unit) = _nodes[node];
        var tally = _tallies[node];
        NumberRange value = CountsUnits
            ? NumberRange.Between(tally.Sure.Count, tally.Sure.Count + tally.Perhaps.Count(each => !tally.Sure.Contains(each)))
            : tally.Sum;
        var over = Over(node);
        var share = over is { } whole ? Share(value, whole, CountsUnits && _indicator.Over is null) : null;
        var target = node == 0 ? _indicator.Target
            : unit >= 0 && _indicator.Each?.Of(_tree[unit]) == Outcome.Met ? _indicator.EachTarget : null;
        return new(kind, id, value)
        {
            Level = unit >= 0 ? _tree[unit].Level : null,
            Over = over,
            Share = share,
            Target = target,
            Outcome = target is null ? null : Reaches(target, value, share),
            Without = CountsUnits ? Ids(_over[node].Where(each => _meant[each] == Outcome.Met && !tally.Sure.Contains(each) && !tally.Perhaps.Contains(each))) : [],
            // What is open about a unit that is counted for sure changes nothing.
            NotReported = Ids(tally.NotReported.Where(each => !tally.Sure.Contains(each.Counted)).Select(each => each.Silent).Distinct()),
            OpenRecords = [.. tally.Open.Where(each => !tally.Sure.Contains(each.Counted)).Select(each => each.Record).Distinct().Order(StringComparer.Ordinal)],
            NotStated = Ids(_over[node].Where(each =>
                _meant[each] == Outcome.Unknown || (_indicator.Over is { } figure && _tree.Units[each].Figures[figure] is null))),
        };
    }

    private System.Collections.Immutable.ImmutableArray<UnitId> Ids(IEnumerable<int> units) => [.. units.Order().Select(unit => _tree[unit].Id)];

    private NumberRange? Over(int node)
    {
        if (_indicator.Over is not { } figure)
        {
            var unknown = _over[node].Count(unit => _meant[unit] == Outcome.Unknown);
            return CountsUnits ? NumberRange.Between(_over[node].Count - unknown, _over[node].Count) : null;
        }

        NumberRange sum = Rational.Zero;
        foreach (var unit in _over[node])
        {
            NumberRange size = _tree.Units[unit].Figures[figure] is { } number ? (Rational)number : NumberRange.From(Rational.Zero);
            sum += _meant[unit] == Outcome.Met ? size
                : size.Most is { } most ? NumberRange.Between(Rational.Zero, most) : size;
        }

        return sum;
    }

    private static NumberRange? Share(NumberRange value, NumberRange over, bool isPart)
    {
        if (over.Most == Rational.Zero)
        {
            return null;
        }

        var least = over.Most is { } greatest && value.Least >= Rational.Zero ? value.Least * 100 / greatest : Rational.Zero;
        if (value.Most is not { } most || over.Least <= Rational.Zero)
        {
            return isPart ? NumberRange.Between(least, 100) : NumberRange.From(least);
        }

        // Units are a part of those they are counted over, whichever these turn out to be.
        var share = most * 100 / over.Least;
        return NumberRange.Between(least, isPart && share > 100 ? 100 : share);
    }

    private static Outcome Reaches(IndicatorTarget target, NumberRange value, NumberRange? share)
    {
        if ((target.IsShare ? share : value) is not { } figure)
        {
            return Outcome.Unknown;
        }

        return figure.Least >= target.AtLeast ? Outcome.Met
            : figure.Most is { } most && most < target.AtLeast ? Outcome.NotMet : Outcome.Unknown;
    }
}
