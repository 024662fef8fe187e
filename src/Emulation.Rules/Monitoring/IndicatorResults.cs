using System.Collections.Immutable;
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
    private readonly HashSet<int>[] _standing;

    public IndicatorResults(Indicator indicator, UnitTree tree, NodeMap nodes, LocalDate? closing, Outcome[] meant, Tally[] tallies)
    {
        (_indicator, _tree, _nodes, _meant, _tallies) = (indicator, tree, nodes, meant, tallies);
        _standing = [.. tallies.Select(_ => new HashSet<int>())];
        for (var unit = 0; unit < meant.Length; unit++)
        {
            if (meant[unit] == Outcome.NotMet)
            {
                continue;
            }

            foreach (var node in nodes.Of(unit, closing))
            {
                _standing[node].Add(unit);
            }
        }
    }

    /// <summary>The units that have to report and have not, and may have something with any other; empty where that counts for one of them alone.</summary>
    public ImmutableArray<int> AnyPartner { get; init; } = [];

    private bool CountsUnits => _indicator.Count is IndicatorCount.Units or IndicatorCount.Coverage;

    public NodeResult Of(int node)
    {
        var (kind, id, unit) = _nodes[node];
        var tally = _tallies[node];

        // Whoever did something while under another unit is part of what that unit is counted over.
        var inside = _standing[node].Union(tally.Parts.Keys).ToArray();
        var ways = inside.Select(each => Ways(node, each)).ToArray();
        var value = ways.Aggregate(tally.Loose.Amount, (sum, each) => sum + each.Select(way => way.Amount).Aggregate(IndicatorCounter.Hull));
        NumberRange? over = CountsUnits || _indicator.Over is not null
            ? ways.Aggregate((NumberRange)Rational.Zero, (sum, each) => sum + each.Select(way => way.Over).Aggregate(IndicatorCounter.Hull)) : null;
        var share = over is null ? null : ShareRange.Of(ways, tally.Loose.Amount);
        var target = node == 0 ? _indicator.Target
            : unit >= 0 && _indicator.Each?.Of(_tree[unit]) == Outcome.Met ? _indicator.EachTarget : null;
        return new(kind, id, value)
        {
            Level = unit >= 0 ? _tree[unit].Level : null,
            Over = over,
            Share = share,
            Target = target,
            Outcome = target is null ? null : Reaches(target, value, over, share),
            Without = CountsUnits ? Ids(inside.Where(each => _meant[each] == Outcome.Met && !tally.Parts.ContainsKey(each))) : [],
            // What is open about a unit that is counted for sure changes nothing.
            NotReported = Ids(tally.NotReported.Where(each => !IsSettled(tally, each.Counted)).Select(each => each.Silent)
                .Concat(tally.Parts.Any(each => !CountsUnits || !each.Value.IsSure) ? AnyPartner : []).Distinct()),
            OpenRecords = [.. tally.Open.Where(each => !IsSettled(tally, each.Counted)).Select(each => each.Record).Distinct().Order(StringComparer.Ordinal)],
            NotStated = Ids(inside.Where(each =>
                _meant[each] == Outcome.Unknown || (_indicator.Over is { } figure && _tree.Units[each].Figures[figure] is null))),
        };
    }

    // All ways in which a unit may turn out: not meant or not there, there without a record, there with some.
    private ShareRange.Way[] Ways(int node, int unit)
    {
        var part = _tallies[node].Parts.GetValueOrDefault(unit);
        var (isSure, stands) = (part?.IsSure == true, _standing[node].Contains(unit));
        var over = Over(unit);
        var ways = new List<ShareRange.Way>(3);
        if (_meant[unit] == Outcome.Unknown || (!isSure && !stands))
        {
            ways.Add(default);
        }

        if (!isSure && stands)
        {
            ways.Add(new(Rational.Zero, over));
        }

        if (part is not null)
        {
            ways.Add(new(CountsUnits ? (Rational)1 : part.AmountOfSome, over));
        }

        return [.. ways];
    }

    private NumberRange Over(int unit) => _indicator.Over is not { } figure ? (Rational)1
        : _tree.Units[unit].Figures[figure] is { } number ? (Rational)number : NumberRange.From(Rational.Zero);

    private static bool IsSettled(Tally tally, int counted) => counted >= 0 && tally.IsSure(counted);

    private ImmutableArray<UnitId> Ids(IEnumerable<int> units) => [.. units.Order().Select(unit => _tree[unit].Id)];

    // A share that may turn out to be over nothing is none then, and reaches nothing.
    private static Outcome Reaches(IndicatorTarget target, NumberRange value, NumberRange? over, NumberRange? share)
    {
        if ((target.IsShare ? over?.Least > Rational.Zero ? share : null : value) is not { } figure)
        {
            return Outcome.Unknown;
        }

        return figure.Least >= target.AtLeast ? Outcome.Met
            : figure.Most is { } most && most < target.AtLeast ? Outcome.NotMet : Outcome.Unknown;
    }
}
