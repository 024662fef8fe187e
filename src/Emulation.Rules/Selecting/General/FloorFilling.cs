namespace Emulation.Rules.Selecting.General;

/// <summary>What a choice falls short of each floor.</summary>
internal static class FloorFilling
{
    /// <summary>By floor, the places that stay empty; one-to-one by augmenting paths, the first floors first.</summary>
    /// <remarks>
    /// A floor that has a place filled never loses it again on such a path, so the earlier floors are filled as far as can be. Time:
    /// places × floors × kinds.
    /// </remarks>
    public static int[] Missing(Step step, int[] chosen, bool oneToOne)
    {
        int[] missing = [.. step.Floors.Select(floor => floor.Min)];
        if (!oneToOne)
        {
            for (var kind = 0; kind < chosen.Length; kind++)
            {
                foreach (var floor in step.FloorsOf[kind])
                {
                    missing[floor] -= chosen[kind];
                }
            }

            return [.. missing.Select(count => Math.Max(0, count))];
        }

        int[] idle = [.. chosen];
        var fills = step.Floors.Select(_ => new int[chosen.Length]).ToArray();
        for (var floor = 0; floor < missing.Length; floor++)
        {
            while (missing[floor] > 0 && Fill(step, floor, idle, fills, new bool[missing.Length]))
            {
                missing[floor]--;
            }
        }

        return missing;
    }

    private static bool Fill(Step step, int floor, int[] idle, int[][] fills, bool[] seen)
    {
        seen[floor] = true;
        for (var kind = 0; kind < idle.Length; kind++)
        {
            if (idle[kind] > 0 && step.FloorsOf[kind].Contains(floor))
            {
                idle[kind]--;
                fills[floor][kind]++;
                return true;
            }
        }

        // Nobody is idle: one who fills another floor may come over, if somebody else can take that place.
        for (var other = 0; other < fills.Length; other++)
        {
            var comes = -1;
            for (var kind = 0; !seen[other] && kind < idle.Length && comes < 0; kind++)
            {
                comes = fills[other][kind] > 0 && step.FloorsOf[kind].Contains(floor) ? kind : -1;
            }

            if (comes >= 0 && Fill(step, other, idle, fills, seen))
            {
                fills[other][comes]--;
                fills[floor][comes]++;
                return true;
            }
        }

        return false;
    }
}
