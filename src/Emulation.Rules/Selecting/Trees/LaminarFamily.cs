namespace Emulation.Rules.Selecting.Trees;

/// <summary>The caps and floors of a problem as one tree over the types of candidates that there are, where they form one.</summary>
/// <param name="Tree">The tree; a leaf for each type.</param>
/// <param name="LeafOf">The leaf of each type.</param>
/// <param name="CapNode">The node of each cap; -1 where it holds for nobody.</param>
/// <param name="FloorNode">The node of each floor; -1 where it holds for nobody or asks for nobody.</param>
internal sealed record LaminarFamily(PlaceTree Tree, int[] LeafOf, int[] CapNode, int[] FloorNode)
{
    /// <summary>Builds the tree; null where two sets cross, or where more than caps and floors decides.</summary>
    /// <remarks>
    /// Sets form a tree just when, with each type's sets sorted from large to small, a set has the same one before it in every
    /// type of its own: then each lies within the one before. Time: O(s log s) for s memberships of types in sets.
    /// </remarks>
    public static LaminarFamily? Of(CompiledProblem problem)
    {
        if (!IsInScope(problem))
        {
            return null;
        }

        var (caps, sizes) = (problem.Caps.Length, Sizes(problem));
        var nodes = Enumerable.Range(0, sizes.Length)
            .Where(set => sizes[set] > 0)
            .OrderByDescending(set => sizes[set]).ThenBy(set => set).ToArray();
        var nodeOf = new int[sizes.Length];
        Array.Fill(nodeOf, -1);
        for (var v = 0; v < nodes.Length; v++)
        {
            nodeOf[nodes[v]] = v;
        }

        var (types, unset) = (problem.Types, -2);
        var parent = new int[nodes.Length + types.Length];
        Array.Fill(parent, unset);
        var leafOf = new int[types.Length];
        for (var t = 0; t < types.Length; t++)
        {
            var last = -1;
            foreach (var v in Chain(problem, types[t], nodeOf))
            {
                if (parent[v] != unset && parent[v] != last)
                {
                    return null;
                }

                parent[v] = last;
                last = v;
            }

            leafOf[t] = nodes.Length + t;
            parent[leafOf[t]] = last;
        }

        var tree = new PlaceTree(parent, new int[parent.Length], new int[parent.Length], new int[parent.Length], new int[parent.Length]);
        Array.Fill(tree.Cap, int.MaxValue);
        for (var v = 0; v < nodes.Length; v++)
        {
            if (nodes[v] < caps)
            {
                tree.Cap[v] = problem.Caps[nodes[v]].Max;
            }
            else
            {
                tree.Floor[v] = problem.Floors[nodes[v] - caps].Min;
            }
        }

        for (var t = 0; t < types.Length; t++)
        {
            tree.Supply[leafOf[t]] = types[t].Count;
        }

        for (var i = 0; i < problem.Locked; i++)
        {
            tree.Locked[leafOf[problem.TypeOf[i]]]++;
        }

        return new(tree, leafOf, nodeOf[..caps], nodeOf[caps..]);
    }

    // One person who fills one reserved place at most is what a tree does where no floor lies within another.
    private static bool IsInScope(CompiledProblem problem) =>
        problem.Shares.Length == 0
        && problem.SetAsides.Length == 0
        && (problem.Source.FloorMode == FloorMode.MinimumGuarantee || problem.Floors.All(floor => floor.Min == 0))
        && (problem.Source.FloorCounting == FloorCounting.OneToAll
            || problem.Types.All(type => type.Floors.Count(floor => problem.Floors[floor].Min > 0) <= 1));

    // How many types each cap and, after them, each floor holds for; 0 for a floor that asks for nobody.
    private static int[] Sizes(CompiledProblem problem)
    {
        var sizes = new int[problem.Caps.Length + problem.Floors.Length];
        foreach (var type in problem.Types)
        {
            foreach (var cap in type.Caps)
            {
                sizes[cap]++;
            }

            foreach (var floor in type.Floors)
            {
                sizes[problem.Caps.Length + floor] += problem.Floors[floor].Min > 0 ? 1 : 0;
            }
        }

        return sizes;
    }

    // Nodes are numbered from the largest set to the smallest.
    private static int[] Chain(CompiledProblem problem, CandidateType type, int[] nodeOf)
    {
        var floors = type.Floors.Select(floor => nodeOf[problem.Caps.Length + floor]).Where(v => v >= 0);
        int[] chain = [.. type.Caps.Select(cap => nodeOf[cap]), .. floors];
        Array.Sort(chain);
        return chain;
    }
}
