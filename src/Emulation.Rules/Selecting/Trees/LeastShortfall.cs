namespace Emulation.Rules.Selecting.Trees;

/// <summary>The sets within the caps of a tree whose floors fall short by the least in all, as bounds on the same tree.</summary>
/// <param name="Total">The least summed shortfall.</param>
/// <param name="Lower">The fewest that each node holds in every such set.</param>
/// <param name="Upper">The most.</param>
/// <remarks>
/// <para>
/// The shortfall is a sum of convex functions on nested sets, so less its value is M♮-concave (Murota): adding one at a time whoever
/// fills the most unmet floors leads to the least. The sets that attain it are the optimal flows up the tree at convex costs.
/// With the prices that prove one of them optimal, complementary slackness says of each node what all of them have in common:
/// a price of 0 keeps floor and cap, a price of -1 says that the floor is not passed, a positive one that the cap is full.
/// Bounds on nested sets again: so floors that contradict each other need no other algorithm than floors that do not.
/// </para>
/// <para>Time: O(v × depth + v log v) for v nodes; the number of candidates does not matter.</para>
/// </remarks>
internal sealed record LeastShortfall(long Total, int[] Lower, int[] Upper)
{
    private const int Infinite = int.MaxValue;

    /// <summary>Works the bounds out; null where those who are locked do not fit within the caps.</summary>
    public static LeastShortfall? Of(PlaceTree tree)
    {
        var taken = tree.Sum(tree.Locked);
        for (var v = 0; v < tree.Count; v++)
        {
            if (taken[v] > tree.Cap[v])
            {
                return null;
            }
        }

        FillFloors(tree, taken);
        var total = 0L;
        for (var v = 0; v < tree.Count; v++)
        {
            total += Math.Max(0, tree.Floor[v] - taken[v]);
        }

        var (lower, upper) = Bounds(tree, taken);
        return new(total, lower, upper);
    }

    // A leaf's gain, the unmet floors around it, never grows: what the queue holds is a bound that is looked at again when its turn comes.
    private static void FillFloors(PlaceTree tree, int[] taken)
    {
        var queue = new PriorityQueue<int, (int, int)>();
        for (var v = 0; v < tree.Count; v++)
        {
            if (tree.Supply[v] > taken[v] && Gain(tree, taken, v).Gain is > 0 and var gain)
            {
                queue.Enqueue(v, (-gain, v));
            }
        }

        while (queue.TryDequeue(out var leaf, out var priority))
        {
            var (gain, room) = Gain(tree, taken, leaf);
            if (gain == 0 || room == 0)
            {
                continue;
            }

            if (gain == -priority.Item1)
            {
                for (var v = leaf; v >= 0; v = tree.Parent[v])
                {
                    taken[v] += room;
                }
            }

            queue.Enqueue(leaf, (-gain, leaf));
        }
    }

    // How many unmet floors one more in the leaf would help, and how many more can come before that number changes.
    private static (int Gain, int Room) Gain(PlaceTree tree, int[] taken, int leaf)
    {
        var (gain, room) = (0, tree.Supply[leaf] - taken[leaf]);
        for (var v = leaf; v >= 0; v = tree.Parent[v])
        {
            room = Math.Min(room, tree.Cap[v] - taken[v]);
            if (taken[v] < tree.Floor[v])
            {
                gain++;
                room = Math.Min(room, tree.Floor[v] - taken[v]);
            }
        }

        return (gain, room);
    }

    private static (int[] Lower, int[] Upper) Bounds(PlaceTree tree, int[] taken)
    {
        // What one more, and one less, would cost below each node: the slopes to the right and to the left.
        var (more, less) = (new int[tree.Count], new int[tree.Count]);
        Array.Fill(more, Infinite);
        Array.Fill(less, -Infinite);
        for (var v = tree.Count - 1; v >= 0; v--)
        {
            if (tree.Supply[v] > 0)
            {
                more[v] = taken[v] < tree.Supply[v] ? 0 : Infinite;
                less[v] = taken[v] > tree.Locked[v] ? 0 : -Infinite;
            }

            if (tree.Parent[v] is >= 0 and var above)
            {
                more[above] = Math.Min(more[above], Plus(more[v], Right(tree, taken, v)));
                less[above] = Math.Max(less[above], Plus(less[v], Left(tree, taken, v)));
            }
        }

        var (lower, upper, price) = (new int[tree.Count], (int[])tree.Cap.Clone(), new int[tree.Count]);
        for (var v = 0; v < tree.Count; v++)
        {
            var around = tree.Parent[v] >= 0 ? price[tree.Parent[v]] : 0;
            var least = Math.Max(-more[v], Plus(around, Left(tree, taken, v)));
            var most = Math.Min(-less[v], Plus(around, Right(tree, taken, v)));
            price[v] = Math.Clamp(around, least, most);
            switch (price[v] - around)
            {
                case < 0:
                    upper[v] = Math.Min(tree.Cap[v], tree.Floor[v]);
                    break;
                case 0:
                    lower[v] = Math.Min(tree.Cap[v], tree.Floor[v]);
                    break;
                default:
                    lower[v] = tree.Cap[v];
                    break;
            }

            if (tree.Supply[v] > 0)
            {
                lower[v] = Math.Max(lower[v], price[v] < 0 ? tree.Supply[v] : tree.Locked[v]);
                upper[v] = Math.Min(upper[v], price[v] > 0 ? tree.Locked[v] : tree.Supply[v]);
            }
        }

        return (lower, upper);
    }

    private static int Right(PlaceTree tree, int[] taken, int v) => taken[v] >= tree.Cap[v] ? Infinite : taken[v] < tree.Floor[v] ? -1 : 0;

    private static int Left(PlaceTree tree, int[] taken, int v) => tree.Floor[v] > 0 && taken[v] <= tree.Floor[v] ? -1 : 0;

    private static int Plus(int a, int b) =>
        a == Infinite || b == Infinite ? Infinite : a == -Infinite || b == -Infinite ? -Infinite : a + b;
}
