using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>What must hold of one set of selected people, where no tie is left: waste, envy and dominance.</summary>
internal static class SetChecks
{
    public static void Run(Instance given, Selection actual, BruteForce found, Findings findings)
    {
        var (people, limits) = (found.People, found.Limits);
        var set = AgreementChecks.Mask(people, actual.Selected);
        var isVacantByDesign = given.UnfilledFloor == UnfilledFloor.KeepVacant && (given.IsStaged || found.LeastShortfall > 0);
        for (var rejected = 0; rejected < people.All.Length; rejected++)
        {
            if ((set >> rejected & 1) != 0)
            {
                continue;
            }

            if (!isVacantByDesign)
            {
                findings.Check(
                    Invariant.NoWaste, !limits.Allow(set | (1 << rejected)), given,
                    () => $"{people.All[rejected].Id} could be added\n{Findings.Text(actual)}");
            }

            // Open places first gives a group more than its minimum, by design; so do set-asides.
            for (var selected = 0; selected < people.All.Length && !given.IsStaged; selected++)
            {
                if ((set >> selected & 1) != 0 && people.Class[rejected] < people.Class[selected] && (people.Locked >> selected & 1) == 0)
                {
                    var swapped = set & ~(1 << selected) | (1 << rejected);
                    findings.Check(
                        Invariant.NoEnvy, !limits.Allow(swapped) || limits.Shortfall(swapped) > limits.Shortfall(set), given,
                        () => $"{people.All[rejected].Id} could take the place of {people.All[selected].Id}\n{Findings.Text(actual)}");
                }
            }
        }

        if (given.Regime == Regime.TreeCaps)
        {
            var ranks = Ranks(people, set);
            var better = Enumerable.Range(0, people.Everybody + 1).FirstOrDefault(
                other => limits.Allow(other) && Ranks(people, other).Where((rank, k) => k >= ranks.Length || rank < ranks[k]).Any(), -1);
            findings.Check(
                Invariant.Dominance, better < 0, given,
                () => $"{string.Join(' ', people.Ids(better))} is better at some position\n{Findings.Text(actual)}");
        }
    }

    private static int[] Ranks(People people, int set) =>
        [.. Enumerable.Range(0, people.All.Length).Where(i => (set >> i & 1) != 0).Select(i => people.Class[i])];
}
