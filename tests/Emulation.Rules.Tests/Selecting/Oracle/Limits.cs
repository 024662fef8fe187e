using System.Numerics;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>The constraints of an instance on sets of its people, read word by word from the rules.</summary>
internal sealed class Limits
{
    private readonly (int Members, int Min)[] _floors;
    private readonly bool _oneToOne;

    public Limits(People people)
    {
        var given = people.Given;
        People = people;
        Caps = [.. given.Caps.Select(cap => (cap.Id, people.Members(cap.Scope), cap.Max))];
        if (given.Total is { } total)
        {
            Caps = [.. Caps, ("total", people.Everybody, total)];
        }

        Shares = [.. given.Shares.Select(share =>
            (share.Id, people.Members(share.Scope), share.Percent.Numerator, share.Percent.Denominator))];
        _floors = Sets(people, given.Floors);
        _oneToOne = given.FloorCounting == FloorCounting.OneToOne;
    }

    public People People { get; }

    /// <summary>The caps and the total.</summary>
    public (string Id, int Members, int Max)[] Caps { get; }

    public (string Id, int Members, long Numerator, long Denominator)[] Shares { get; }

    public static (int Members, int Min)[] Sets(People people, IEnumerable<SelectionFloor> floors) =>
        [.. floors.Select(floor => (people.Members(floor.Scope), floor.Min))];

    public static int Size(int set) => BitOperations.PopCount((uint)set);

    /// <summary>Whether a set holds the locked and passes no cap and no share.</summary>
    public bool Allow(int set)
    {
        if ((set & People.Locked) != People.Locked)
        {
            return false;
        }

        foreach (var (_, members, max) in Caps)
        {
            if (Size(set & members) > max)
            {
                return false;
            }
        }

        foreach (var (_, members, numerator, denominator) in Shares)
        {
            if (Size(set & members) > Size(set) * numerator / (100 * denominator))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>By how many a set falls short of the floors in all.</summary>
    public int Shortfall(int set) => Shortfall(set, _floors);

    public int Shortfall(int set, (int Members, int Min)[] floors)
    {
        if (!_oneToOne)
        {
            var missing = 0;
            foreach (var (members, min) in floors)
            {
                missing += Math.Max(0, min - Size(set & members));
            }

            return missing;
        }

        // König: the largest matching of people to reserved places is as large as the smallest cover, which takes either
        // all places of a floor or all its members.
        var smallest = int.MaxValue;
        for (var byMembers = 0; byMembers < 1 << floors.Length; byMembers++)
        {
            var (cover, people) = (0, 0);
            for (var f = 0; f < floors.Length; f++)
            {
                if ((byMembers >> f & 1) != 0)
                {
                    people |= floors[f].Members & set;
                }
                else
                {
                    cover += floors[f].Min;
                }
            }

            smallest = Math.Min(smallest, cover + Size(people));
        }

        return floors.Sum(floor => floor.Min) - smallest;
    }
}
