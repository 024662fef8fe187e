namespace Emulation.Rules.Selecting.Trees;

/// <summary>Finds from which place of the ranking each node of a tree is full, however ties are settled.</summary>
internal static class FillPlaces
{
    /// <summary>Per node the first place of the ranking before which all its places are taken; <see cref="int.MaxValue"/> where there is none.</summary>
    /// <remarks>
    /// Of a tie a node surely gets its members who are chosen under every order, and as many of the open places as there are more
    /// than contested ones outside the node. Time: O(selected × depth).
    /// </remarks>
    public static int[] Of(PlaceTree places, int[] leaves, TreeWalkResult walk)
    {
        var (full, taken, contested) = (new int[places.Count], new int[places.Count], new int[places.Count]);
        for (var v = 0; v < full.Length; v++)
        {
            full[v] = places.Cap[v] == 0 ? 0 : int.MaxValue;
        }

        var tie = 0;
        for (int from = 0, to; from < leaves.Length; from = to)
        {
            for (to = from + 1; to < leaves.Length && walk.TieClass[to] == walk.TieClass[from]; to++)
            {
            }

            if (tie < walk.Ties.Count && walk.Ties[tie].From == from)
            {
                Tie(places, taken, full, contested, leaves, walk.Chosen, walk.Ties[tie++]);
                continue;
            }

            for (var i = from; i < to && walk.Chosen[from] == ChosenUnder.All; i++)
            {
                Take(places, taken, full, leaves[i], to);
            }
        }

        return full;
    }

    private static void Take(PlaceTree places, int[] taken, int[] full, int leaf, int end)
    {
        for (var v = leaf; v >= 0; v = places.Parent[v])
        {
            taken[v]++;
            if (taken[v] >= places.Cap[v] && full[v] == int.MaxValue)
            {
                full[v] = end;
            }
        }
    }

    private static void Tie(PlaceTree places, int[] taken, int[] full, int[] contested, int[] leaves, ChosenUnder[] chosen, TreeTie tie)
    {
        var (all, reached) = (0, new List<int>());
        for (var i = tie.From; i < tie.To; i++)
        {
            if (chosen[i] == ChosenUnder.All)
            {
                Take(places, taken, full, leaves[i], tie.To);
            }
            else if (chosen[i] == ChosenUnder.Some)
            {
                all++;
                for (var v = leaves[i]; v >= 0; v = places.Parent[v])
                {
                    if (contested[v]++ == 0)
                    {
                        reached.Add(v);
                    }
                }
            }
        }

        foreach (var v in reached)
        {
            taken[v] += Math.Max(0, tie.Open - (all - contested[v]));
            contested[v] = 0;
            if (taken[v] >= places.Cap[v] && full[v] == int.MaxValue)
            {
                full[v] = tie.To;
            }
        }
    }
}
