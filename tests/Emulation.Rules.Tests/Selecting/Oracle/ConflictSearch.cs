using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Looks for contradicting constraints among all sets of them, the small ones first.</summary>
internal static class ConflictSearch
{
    /// <summary>The smallest set of constraints that nobody meets, of several the first in order; with what each must give.</summary>
    public static SelectionConflict Smallest(Instance given)
    {
        var all = Constraints(given);
        for (var size = 1; size <= all.Length; size++)
        {
            if (Choose(all, size).FirstOrDefault(some => !IsPossible(Only(given, some))) is { } conflict)
            {
                return new([.. conflict], Relaxations(given, [.. conflict]));
            }
        }

        throw new InvalidOperationException($"Nothing contradicts.\n{given}");
    }

    /// <summary>The ids of everything that must hold, in order.</summary>
    public static string[] Constraints(Instance given) => [.. given.Caps.Select(cap => cap.Id)
        .Concat(given.Total is null ? [] : ["total"])
        .Concat(given.FloorsHard ? given.Floors.Select(floor => floor.Id) : [])
        .Concat(given.Locked.Select(id => $"locked:{id}"))
        .Order(StringComparer.Ordinal)];

    /// <summary>For each constraint that can give way alone within the whole problem, by how much at least.</summary>
    public static ImmutableArray<Relaxation> Relaxations(Instance given, ImmutableArray<string> conflict)
    {
        var relaxations = ImmutableArray.CreateBuilder<Relaxation>();
        foreach (var id in conflict)
        {
            var floor = given.Floors.FirstOrDefault(each => each.Id == id);
            var isCap = id == "total" || given.Caps.Any(cap => cap.Id == id);
            var most = floor?.Min ?? (isCap ? given.Candidates.Length : 0);
            for (var by = 1; by <= most; by++)
            {
                if (IsPossible(floor is null ? given.Raise(id, by) : given.Lower(id, by)))
                {
                    relaxations.Add(new(id, by));
                    break;
                }
            }
        }

        return relaxations.ToImmutable();
    }

    /// <summary>The problem with some of its constraints alone.</summary>
    public static Instance Only(Instance given, IEnumerable<string> constraints)
    {
        HashSet<string> kept = [.. constraints];
        return given with
        {
            Total = kept.Contains("total") ? given.Total : null,
            Caps = given.Caps.RemoveAll(cap => !kept.Contains(cap.Id)),
            Floors = given.Floors.RemoveAll(floor => !kept.Contains(floor.Id)),
            Locked = given.Locked.RemoveAll(id => !kept.Contains($"locked:{id}")),
        };
    }

    public static bool IsPossible(Instance given)
    {
        var limits = new Limits(new(given));
        for (var set = 0; set <= limits.People.Everybody; set++)
        {
            if (limits.Allow(set) && (!given.FloorsHard || limits.Shortfall(set) == 0))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string[]> Choose(string[] from, int count) => count == 0
        ? [[]]
        : from.SelectMany((first, i) => Choose(from[(i + 1)..], count - 1), (first, rest) => (string[])[first, .. rest]);
}
