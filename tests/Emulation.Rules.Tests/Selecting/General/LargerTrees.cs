using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.General;

/// <summary>Random problems whose caps and floors form one tree, too large to try every set; one number gives one problem.</summary>
internal static class LargerTrees
{
    public static SelectionProblem Of(int number, int most)
    {
        var dice = new Random(number);
        string[] schools = [.. Enumerable.Range(0, 6).Select(i => $"s{i}")];
        var count = dice.Next(most / 2, most + 1);
        var spread = dice.Next(3, most);
        return new()
        {
            Candidates =
            [
                .. Enumerable.Range(0, count).Select(i => new SelectionCandidate($"k{i}")
                {
                    Unit = schools[dice.Next(schools.Length)],
                    Keys = ImmutableSortedDictionary<string, Emulation.Domain.Numbers.Rational>.Empty.Add("score", dice.Next(spread)),
                }),
            ],
            Units = [new("d0"), new("d1"), .. schools.Select((school, i) => new SelectionUnit(school, $"d{i % 2}"))],
            Total = dice.Next(1, (count / 2) + 2),
            Caps =
            [
                .. schools.Where(_ => dice.Next(2) == 0)
                    .Select(school => new SelectionCap($"cap-{school}", new(school), dice.Next(0, (count / 4) + 1))),
                new("cap-d0", new("d0"), dice.Next(1, (count / 3) + 1)),
            ],
            Floors =
            [
                .. schools.Where(_ => dice.Next(2) == 0)
                    .Select(school => new SelectionFloor($"floor-{school}", new(school), dice.Next(0, 4))),
                new("floor-d1", new("d1"), dice.Next(0, (count / 3) + 1)),
            ],
            UnfilledFloor = dice.Next(3) == 0 ? UnfilledFloor.KeepVacant : UnfilledFloor.Revert,
            Locked = dice.Next(4) == 0 ? ["k0"] : [],
        };
    }
}
