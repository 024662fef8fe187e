using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>What figures are given for, by number: 0 is the movement, then units, then clusters.</summary>
internal sealed class NodeMap
{
    private readonly UnitTree _tree;
    private readonly Dictionary<int, int> _units = [];
    private readonly Dictionary<string, int> _clusters = new(StringComparer.Ordinal);
    private readonly List<(NodeKind Kind, string Id, int Unit)> _nodes = [(NodeKind.Movement, "", -1)];

    public NodeMap(UnitTree tree, Movement plan, UnitLevel? by)
    {
        _tree = tree;
        var parents = tree.Units.SelectMany(unit => unit.Unit.Parents).Select(parent => tree.NumberOf(parent.Unit)).ToHashSet();
        for (var i = 0; i < tree.Units.Length; i++)
        {
            if (parents.Contains(i) || (by is not null && tree[i].Level == by) || plan.Indicators.Any(indicator => indicator.Each?.Of(tree[i]) == Outcome.Met))
            {
                _units.Add(i, _nodes.Count);
                _nodes.Add((NodeKind.Unit, tree[i].Id.Value, i));
            }
        }

        foreach (var cluster in tree.Units.SelectMany(unit => unit.Unit.Clusters).Select(cluster => cluster.Value).Distinct().Order(StringComparer.Ordinal))
        {
            _clusters.Add(cluster, _nodes.Count);
            _nodes.Add((NodeKind.Cluster, cluster, -1));
        }
    }

    public int Count => _nodes.Count;

    public (NodeKind Kind, string Id, int Unit) this[int node] => _nodes[node];

    /// <summary>The nodes that something of a unit on a day belongs to.</summary>
    public IEnumerable<int> Of(int unit, LocalDate? date)
    {
        yield return 0;
        foreach (var above in _tree.FromOn(unit, date))
        {
            if (_units.TryGetValue(above, out var node))
            {
                yield return node;
            }
        }

        foreach (var cluster in _tree[unit].Clusters)
        {
            yield return _clusters[cluster.Value];
        }
    }
}
