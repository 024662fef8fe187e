using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Tests.Apportioning;

public class ReallocatorTests
{
    private static readonly ImmutableArray<QuotaUnit> _units =
    [
        Unit("a", 3, 90, 80) with { Weight = 30 },
        Unit("b", 2, 88, 85, 70, 60) with { Weight = 20 },
        Unit("c", 2, 95, 94, 75) with { Weight = 10 },
    ];

    [Theory]
    [InlineData(VacancyPolicy.StayVacant, 1, 2, 2, 2)]
    [InlineData(VacancyPolicy.BestRemaining, 0, 2, 2, 3)] // of 70, 60 and 75 that are left, the 75
    [InlineData(VacancyPolicy.SainteLague, 0, 2, 3, 2)] // 7 by 30, 20, 10 with at most 2, 4, 3
    public void Reallocate_OneUnitCannotFillItsQuota_FollowsThePolicy(VacancyPolicy policy, int vacant, params int[] filled)
    {
        var answer = Reallocator.Reallocate(_units, policy);

        Assert.Equal(filled, answer.Filled.ToArray());
        Assert.Equal((0, vacant), (answer.PlacesLeft, answer.Vacant));
    }

    [Fact]
    public void Reallocate_EqualScoresInTwoUnits_IsATie()
    {
        var answer = Reallocator.Reallocate([Unit("a", 1), Unit("b", 0, 70), Unit("c", 0, 70, 60)], VacancyPolicy.BestRemaining);

        Assert.Equal([0, 0, 0], answer.Filled.ToArray());
        Assert.Equal([1, 2], answer.Tied.ToArray());
        Assert.Equal((1, 0), (answer.PlacesLeft, answer.Vacant));
    }

    [Fact]
    public void Reallocate_EqualScoresInOneUnit_AreNoTieOfUnits() =>
        Assert.Equal([0, 1], Reallocator.Reallocate([Unit("a", 1), Unit("b", 0, 70, 70)], VacancyPolicy.BestRemaining).Filled.ToArray());

    [Theory]
    [InlineData(VacancyPolicy.StayVacant)]
    [InlineData(VacancyPolicy.BestRemaining)]
    [InlineData(VacancyPolicy.SainteLague)]
    public void Reallocate_TooFewInAll_LeavesTheRestVacant(VacancyPolicy policy)
    {
        var answer = Reallocator.Reallocate([Unit("a", 3, 90) with { Weight = 5 }, Unit("b", 2, 80) with { Weight = 1 }], policy);

        Assert.Equal([1, 1], answer.Filled.ToArray());
        Assert.Equal(3, answer.Vacant);
    }

    [Fact]
    public void Reallocate_BestRemaining_IsWhatEveryOrderOfEqualsGives()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = new Random(seed);
            ImmutableArray<QuotaUnit> units =
            [
                .. Enumerable.Range(0, random.Next(1, 4)).Select(i =>
                    Unit($"{i}", random.Next(0, 3), [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => random.Next(0, 3))])),
            ];
            var answer = Reallocator.Reallocate(units, VacancyPolicy.BestRemaining);
            var (least, most) = Orders(units);

            Assert.Equal(least, answer.Filled.ToArray());
            Assert.Equal(Enumerable.Range(0, units.Length).Where(i => most[i] > least[i]).ToArray(), answer.Tied.ToArray());
            Assert.Equal(units.Sum(unit => unit.Quota), answer.Filled.Sum() + answer.PlacesLeft + answer.Vacant);
        }
    }

    [Fact]
    public void Reallocate_ImpossibleInput_Throws()
    {
        Assert.Throws<ArgumentException>(() => Reallocator.Reallocate([new("a", 1, 2)], VacancyPolicy.BestRemaining));
        Assert.Throws<ArgumentException>(() => Reallocator.Reallocate([new("a", -1, 2)], VacancyPolicy.StayVacant));
    }

    /// <summary>Fills each unit and then the rest for every order of the candidates that keeps the better score first.</summary>
    private static (int[] Least, int[] Most) Orders(ImmutableArray<QuotaUnit> units)
    {
        (int Unit, Rational Score)[] all = [.. units.SelectMany((unit, i) => unit.Scores.Select(score => (i, score)))];
        var (least, most) = (Enumerable.Repeat(int.MaxValue, units.Length).ToArray(), new int[units.Length]);
        foreach (var order in Permutations([.. Enumerable.Range(0, all.Length)]))
        {
            if (order.Zip(order.Skip(1)).Any(pair => all[pair.First].Score < all[pair.Second].Score))
            {
                continue;
            }

            var filled = new int[units.Length];
            var taken = new HashSet<int>();
            foreach (var one in order.Where(one => filled[all[one].Unit] < units[all[one].Unit].Quota))
            {
                filled[all[one].Unit]++;
                taken.Add(one);
            }

            foreach (var one in order.Where(one => !taken.Contains(one)).Take(units.Sum(unit => unit.Quota) - taken.Count))
            {
                filled[all[one].Unit]++;
            }

            for (var i = 0; i < filled.Length; i++)
            {
                (least[i], most[i]) = (Math.Min(least[i], filled[i]), Math.Max(most[i], filled[i]));
            }
        }

        return (least, most);
    }

    private static IEnumerable<ImmutableArray<int>> Permutations(ImmutableArray<int> items) =>
        items.IsEmpty ? [[]] : items.SelectMany(item => Permutations(items.Remove(item)).Select(rest => rest.Insert(0, item)));

    private static QuotaUnit Unit(string id, int quota, params int[] scores) =>
        new(id, quota, scores.Length) { Scores = [.. scores.Select(score => (Rational)score)] };
}
