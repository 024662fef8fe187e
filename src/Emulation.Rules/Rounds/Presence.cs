using System.Collections.Immutable;

namespace Emulation.Rules.Rounds;

/// <summary>How many of the entries of a group may come: those that are open in an earlier round come only as far as that one has places.</summary>
/// <remarks>
/// The open entries of one earlier group are bounded by its open places; one that is open in several rounds is bounded by itself alone.
/// That is a partition matroid: whichever of its members are asked for, the most of them that can come together may be completed to
/// any number that can come at all. So <see cref="MostOf"/> is exact for a subset and its complement at once.
/// </remarks>
internal sealed class Presence
{
    private readonly (RankedEntry Entry, int Bound)[] _maybe;
    private readonly int[] _places;

    public Presence(ImmutableArray<RankedEntry> entries)
    {
        Sure = entries.Count(entry => entry.IsSure);
        var bounds = new Dictionary<(string, string, string?), int>();
        var maybe = new List<(RankedEntry, int)>();
        var places = new List<int>();
        foreach (var entry in entries.Where(entry => !entry.IsSure))
        {
            var alone = entry.Entry.Waits.Length > 1;
            var wait = entry.Entry.Waits[0];
            var key = (wait.Round, wait.Stream, wait.Group);
            if (alone || !bounds.TryGetValue(key, out var bound))
            {
                bound = places.Count;
                places.Add(alone ? 1 : wait.Places);
                if (!alone)
                {
                    bounds.Add(key, bound);
                }
            }

            maybe.Add((entry, bound));
        }

        (_maybe, _places) = ([.. maybe], [.. places]);
        Most = Sure + MostOf(_ => true);
    }

    /// <summary>How many are there for certain.</summary>
    public int Sure { get; }

    /// <summary>How many are there at most.</summary>
    public int Most { get; }

    /// <summary>Those that may come.</summary>
    public IEnumerable<RankedEntry> Maybe => _maybe.Select(pair => pair.Entry);

    /// <summary>How many of some of the entries that may come can come at most, where <paramref name="given"/> is there if it may come itself.</summary>
    public int MostOf(Func<RankedEntry, bool> some, RankedEntry? given = null)
    {
        var counts = new int[_places.Length];
        var taken = -1;
        foreach (var (entry, bound) in _maybe)
        {
            if (ReferenceEquals(entry, given))
            {
                taken = bound;
            }
            else if (some(entry))
            {
                counts[bound]++;
            }
        }

        var most = 0;
        for (var bound = 0; bound < counts.Length; bound++)
        {
            most += Math.Min(counts[bound], Math.Max(0, _places[bound] - (bound == taken ? 1 : 0)));
        }

        return most;
    }
}
