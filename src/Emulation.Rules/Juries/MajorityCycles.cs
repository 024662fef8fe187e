using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>Finds the circles of a majority relation: the sets whose members all reach each other, and in each a shortest circle.</summary>
internal static class MajorityCycles
{
    public static ImmutableArray<MajorityCycle> Find(ImmutableArray<string> items, Func<int, int, bool> beats)
    {
        var cycles = ImmutableArray.CreateBuilder<MajorityCycle>();
        var done = new bool[items.Length];
        for (var item = 0; item < items.Length; item++)
        {
            if (done[item])
            {
                continue;
            }

            var from = Search(item, done, beats);
            var to = Search(item, done, (one, other) => beats(other, one));
            int[] members = [.. Enumerable.Range(0, items.Length).Where(other => from[other] is not null && to[other] is not null)];
            foreach (var member in members)
            {
                done[member] = true;
            }

            if (members.Length > 1)
            {
                var path = Shortest(item, members, from, beats);
                cycles.Add(new([.. members.Select(member => items[member])], [.. path.Select(one => items[one])]));
            }
        }

        return cycles.ToImmutable();
    }

    /// <summary>Breadth first: for each item that can be reached, the way to it. Others are null.</summary>
    private static ImmutableArray<int>?[] Search(int start, bool[] closed, Func<int, int, bool> beats)
    {
        var ways = new ImmutableArray<int>?[closed.Length];
        ways[start] = [start];
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var at))
        {
            for (var next = 0; next < closed.Length; next++)
            {
                if (ways[next] is null && !closed[next] && beats(at, next))
                {
                    ways[next] = ways[at]!.Value.Add(next);
                    queue.Enqueue(next);
                }
            }
        }

        return ways;
    }

    private static ImmutableArray<int> Shortest(int item, int[] members, ImmutableArray<int>?[] from, Func<int, int, bool> beats) =>
        members.Where(member => beats(member, item)).Select(member => from[member]!.Value).MinBy(way => way.Length);
}
