namespace Emulation.Rules.Selecting.General;

/// <summary>The smallest set that has something in common with each of some sets; of several the first in order.</summary>
/// <remarks>
/// Tries sizes from below. A set that is not hit yet must be hit by one of its members; sets without a common member, which need one each, tell how
/// many more are needed at least. Exponential in the size of the answer, which is small for conflicts.
/// </remarks>
internal sealed class HittingSet(IReadOnlyList<bool[]> sets, int elements)
{
    /// <summary>By element, whether it is in the set.</summary>
    public bool[] First()
    {
        for (var size = 0; ; size++)
        {
            var chosen = new bool[elements];
            if (Hits(chosen, 0, size))
            {
                return chosen;
            }
        }
    }

    // Elements in order, each first taken and then left out, so that the first answer is the first in order.
    private bool Hits(bool[] chosen, int from, int left)
    {
        var open = sets.Where(set => !set.Where((isIn, i) => isIn && chosen[i]).Any()).ToArray();
        if (open.Length == 0)
        {
            return left == 0;
        }

        if (left == 0 || Apart(open, from) > left)
        {
            return false;
        }

        for (var i = from; i < elements; i++)
        {
            if (open.Any(set => set[i]))
            {
                chosen[i] = true;
                if (Hits(chosen, i + 1, left - 1))
                {
                    return true;
                }

                chosen[i] = false;

                // Without this element the sets must be hit by later ones.
                if (Apart(open, i + 1) > left)
                {
                    return false;
                }
            }
        }

        return false;
    }

    // How many sets without a common member there are at least; more than can be where a set has none left.
    private int Apart(bool[][] open, int from)
    {
        var (count, seen) = (0, new bool[elements]);
        foreach (var set in open)
        {
            var (hasAny, overlaps) = (false, false);
            for (var i = from; i < elements; i++)
            {
                hasAny |= set[i];
                overlaps |= set[i] && seen[i];
            }

            if (!hasAny)
            {
                return int.MaxValue;
            }

            if (!overlaps)
            {
                count++;
                for (var i = from; i < elements; i++)
                {
                    seen[i] |= set[i];
                }
            }
        }

        return count;
    }
}
