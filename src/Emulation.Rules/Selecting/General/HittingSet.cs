namespace Emulation.Rules.Selecting.General;

/// <summary>The smallest set that has something in common with each of some sets; of several the first in order.</summary>
/// <param name="sets">The sets, by element.</param>
/// <param name="before">By element, the one before it in order that can stand for it, or -1: it is taken only after that one.</param>
/// <param name="attempt">Called for each attempt.</param>
/// <remarks>
/// Tries sizes from below. Sets without a common member, which need one each, tell how many more are needed at least. Exponential in
/// the size of the answer, which is small for conflicts.
/// </remarks>
internal sealed class HittingSet(IReadOnlyList<bool[]> sets, int[] before, Action attempt)
{
    /// <summary>By element, whether it is in the set.</summary>
    /// <param name="least">A size below which there is none.</param>
    public bool[] First(int least)
    {
        for (var size = least; ; size++)
        {
            var chosen = new bool[before.Length];
            if (Hits(chosen, 0, size))
            {
                return chosen;
            }
        }
    }

    // Elements in order, each first taken and then left out, so that the first answer is the first in order.
    private bool Hits(bool[] chosen, int from, int left)
    {
        attempt();
        var open = sets.Where(set => !set.Where((isIn, i) => isIn && chosen[i]).Any()).ToArray();
        if (open.Length == 0)
        {
            return left == 0;
        }

        if (left == 0 || Apart(open, from) > left)
        {
            return false;
        }

        for (var i = from; i < before.Length; i++)
        {
            if ((before[i] >= 0 && !chosen[before[i]]) || !IsUseful(open, i))
            {
                continue;
            }

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

        return false;
    }

    // Whether it hits a set, or opens the way to one that does.
    private bool IsUseful(bool[][] open, int element)
    {
        for (var i = element; i >= 0; i = Array.IndexOf(before, i))
        {
            if (Array.Exists(open, set => set[i]))
            {
                return true;
            }
        }

        return false;
    }

    // How many sets without a common member there are at least; more than can be where a set has none left.
    private int Apart(bool[][] open, int from)
    {
        var (count, seen) = (0, new bool[before.Length]);
        foreach (var set in open)
        {
            var (hasAny, overlaps) = (false, false);
            for (var i = from; i < before.Length; i++)
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
                for (var i = from; i < before.Length; i++)
                {
                    seen[i] |= set[i];
                }
            }
        }

        return count;
    }
}
