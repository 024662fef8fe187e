using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>
/// Finds the orders with the greatest pairwise agreement: the best order of a set begins with one of it and goes on with the best order
/// of the rest.
/// </summary>
internal static class KemenySearch
{
    public static KemenyOrders Run(ImmutableArray<string> items, long[,] prefer)
    {
        var (best, count) = (new long[1 << items.Length], new long[1 << items.Length]);
        count[0] = 1;
        for (var set = 1; set < best.Length; set++)
        {
            best[set] = -1;
            for (var first = 0; first < items.Length; first++)
            {
                if ((set >> first & 1) == 0)
                {
                    continue;
                }

                var rest = set & ~(1 << first);
                var agreement = best[rest] + Gain(first, rest);
                if (agreement > best[set])
                {
                    (best[set], count[set]) = (agreement, count[rest]);
                }
                else if (agreement == best[set])
                {
                    count[set] += count[rest];
                }
            }
        }

        var orders = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        List(best.Length - 1, []);
        return new(best[^1], count[^1], orders.ToImmutable());

        // The items are sorted, so taking them in their order lists the orders lexicographically.
        void List(int set, ImmutableArray<string> order)
        {
            if (set == 0)
            {
                orders.Add(order);
                return;
            }

            for (var first = 0; first < items.Length && orders.Count < RankAggregation.MostOrders; first++)
            {
                var rest = set & ~(1 << first);
                if (rest != set && best[rest] + Gain(first, rest) == best[set])
                {
                    List(rest, order.Add(items[first]));
                }
            }
        }

        long Gain(int first, int rest)
        {
            var gain = 0L;
            for (var other = 0; other < items.Length; other++)
            {
                gain += (rest >> other & 1) == 0 ? 0 : prefer[first, other];
            }

            return gain;
        }
    }
}
