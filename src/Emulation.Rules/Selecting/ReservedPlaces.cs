namespace Emulation.Rules.Selecting;

/// <summary>Counts how many reserved places can be filled when everybody fills one at most.</summary>
internal static class ReservedPlaces
{
    /// <summary>The size of a largest matching of people to reserved places.</summary>
    /// <param name="types">The types; each lists the floors it counts for.</param>
    /// <param name="people">How many people there are of each type.</param>
    /// <param name="places">How many places each floor reserves.</param>
    /// <remarks>Augmenting paths between types and floors, as many at once as fit: O(augmentations × types × floors), with few of each.</remarks>
    public static int Filled(CandidateType[] types, int[] people, int[] places)
    {
        var flow = new Dictionary<(int Type, int Floor), int>();
        var (free, used, filled) = ((int[])people.Clone(), new int[places.Length], 0);
        for (var type = 0; type < types.Length; type++)
        {
            while (free[type] > 0 && Augment(types, places, flow, used, type, free[type], [], []) is > 0 and var more)
            {
                free[type] -= more;
                filled += more;
            }
        }

        return filled;
    }

    // Seats up to `most` of a type, moving others on to another floor of theirs where that makes room; returns how many.
    private static int Augment(
        CandidateType[] types,
        int[] places,
        Dictionary<(int Type, int Floor), int> flow,
        int[] used,
        int type,
        int most,
        HashSet<int> seen,
        HashSet<int> moved)
    {
        moved.Add(type);
        foreach (var floor in types[type].Floors.Where(seen.Add))
        {
            var seated = Math.Min(most, places[floor] - used[floor]);
            if (seated > 0)
            {
                used[floor] += seated;
            }
            else
            {
                var movable = flow.Where(each => each.Key.Floor == floor && each.Value > 0 && !moved.Contains(each.Key.Type)).ToArray();
                foreach (var ((other, _), count) in movable)
                {
                    seated = Augment(types, places, flow, used, other, Math.Min(most, count), seen, moved);
                    if (seated > 0)
                    {
                        flow[(other, floor)] -= seated;
                        break;
                    }
                }
            }

            if (seated > 0)
            {
                flow[(type, floor)] = flow.GetValueOrDefault((type, floor)) + seated;
                return seated;
            }
        }

        return 0;
    }
}
