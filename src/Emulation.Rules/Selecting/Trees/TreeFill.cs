namespace Emulation.Rules.Selecting.Trees;

/// <summary>Takes candidates from the best to the worst within the bounds of a tree.</summary>
/// <remarks>
/// <para>
/// A node with bounds [L, U] holds, however the walk goes on, at least z = max(L, sum of its children's z). Each candidate raises z
/// at its leaf and above, up to the first node whose own L still asked for somebody: there it is absorbed. It can be taken just when
/// no node on that way has z = U. So a node is two numbers: its slack (how many it absorbs) and its room (how often z may still grow).
/// The sets so reachable are the independent sets of a matroid; taking whoever fits, best first, gives the best of them.
/// </para>
/// <para>Time: O(depth) a candidate.</para>
/// </remarks>
internal sealed class TreeFill
{
    private readonly int[] _parent;
    private readonly int[] _slack;
    private readonly int[] _room;
    private readonly int[] _arriving;
    private readonly bool[] _isReached;
    private readonly List<int> _reached = [];

    /// <param name="parent">The parents; -1 at a root, else less than the index of the node.</param>
    /// <param name="lower">The fewest of each node.</param>
    /// <param name="upper">The most of each node; some set is within all bounds.</param>
    public TreeFill(int[] parent, int[] lower, int[] upper)
    {
        var count = parent.Length;
        (_parent, _slack, _room) = (parent, new int[count], new int[count]);
        (_arriving, _isReached) = (new int[count], new bool[count]);
        var below = new int[count];
        for (var v = count - 1; v >= 0; v--)
        {
            var held = Math.Max(lower[v], below[v]);
            _slack[v] = held - below[v];
            _room[v] = upper[v] - held;
            if (parent[v] >= 0)
            {
                below[parent[v]] += held;
            }
        }
    }

    /// <summary>Whether one more of a leaf could be taken.</summary>
    public bool CanTake(int leaf) => TryReach(leaf, out _);

    /// <summary>Takes one more of a leaf where that is possible.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="absorber">The node that absorbed it, for <see cref="Undo"/>; -1 where none did.</param>
    public bool TryTake(int leaf, out int absorber)
    {
        if (!TryReach(leaf, out absorber))
        {
            return false;
        }

        for (var v = leaf; v != absorber; v = _parent[v])
        {
            _room[v]--;
        }

        if (absorber >= 0)
        {
            _slack[absorber]--;
        }

        return true;
    }

    /// <summary>Takes back the last one taken.</summary>
    public void Undo(int leaf, int absorber)
    {
        for (var v = leaf; v != absorber; v = _parent[v])
        {
            _room[v]++;
        }

        if (absorber >= 0)
        {
            _slack[absorber]++;
        }
    }

    /// <summary>Says of the leaves of one tie class, of whom none was taken yet, under which orders inside the class they are chosen.</summary>
    /// <param name="leaves">The leaf of each of the class.</param>
    /// <param name="chosen">Filled: one for each of the class.</param>
    /// <remarks>
    /// Whoever cannot be taken now is chosen under no order. The most of the class that can be taken is a greatest flow up the tree;
    /// somebody is chosen under every order just when the flow without it is less by one. Going up from its leaf, that is settled at
    /// the first node that holds more than it can let through (another one takes the place: no), or that has slack to spare (nobody
    /// does: yes). Time: O(class × depth + k log k) for the k nodes above the class.
    /// </remarks>
    public void Classify(ReadOnlySpan<int> leaves, Span<ChosenUnder> chosen)
    {
        Flow(leaves);
        for (var i = 0; i < leaves.Length; i++)
        {
            chosen[i] = !CanTake(leaves[i]) ? ChosenUnder.None : IsMissed(leaves[i]) ? ChosenUnder.All : ChosenUnder.Some;
        }

        foreach (var v in _reached)
        {
            (_arriving[v], _isReached[v]) = (0, false);
        }

        _reached.Clear();
    }

    private bool TryReach(int leaf, out int absorber)
    {
        for (absorber = leaf; absorber >= 0 && _slack[absorber] == 0; absorber = _parent[absorber])
        {
            if (_room[absorber] == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Flow(ReadOnlySpan<int> leaves)
    {
        foreach (var leaf in leaves)
        {
            _arriving[leaf]++;
            for (var v = leaf; v >= 0 && !_isReached[v]; v = _parent[v])
            {
                _isReached[v] = true;
                _reached.Add(v);
            }
        }

        _reached.Sort();
        for (var i = _reached.Count - 1; i >= 0; i--)
        {
            var v = _reached[i];
            if (_parent[v] >= 0)
            {
                _arriving[_parent[v]] += Math.Min(Math.Max(0, _arriving[v] - _slack[v]), _room[v]);
            }
        }
    }

    private bool IsMissed(int leaf)
    {
        for (var v = leaf; v >= 0 && _arriving[v] > _slack[v]; v = _parent[v])
        {
            if (_arriving[v] - _slack[v] > _room[v])
            {
                return false;
            }
        }

        return true;
    }
}
