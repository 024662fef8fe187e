using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Tests.Apportioning;

/// <summary>Random instances against the definitions; each seed makes 150 of them, for every method.</summary>
public class ApportionmentPropertyTests
{
    private const int Instances = 150;

    private static readonly ApportionmentMethod[] _methods = Enum.GetValues<ApportionmentMethod>();
    private static readonly ApportionmentMethod[] _divisorMethods = [.. _methods.Skip(1)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_DivisorMethod_IsTheListOfGreatestClaims(int seed) =>
        ForEach(seed, _divisorMethods, withBounds: true, (total, units, method) =>
        AssertSame(ApportionmentDefinition.Claims(total, units, method), Apportioner.Apportion(total, units, method)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_LargestRemainder_IsTheDefinition(int seed) =>
        ForEach(seed, [ApportionmentMethod.LargestRemainder], withBounds: true, (total, units, method) =>
            AssertSame(ApportionmentDefinition.Remainders(total, units), Apportioner.Apportion(total, units, method)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_AnyMethod_AddsUpWithinTheBounds(int seed) => ForEach(seed, _methods, withBounds: true, (total, units, method) =>
    {
        var answer = Apportioner.Apportion(total, units, method);
        if (answer.Conflict is not null)
        {
            Assert.Empty(answer.Places);
            return;
        }

        Assert.Equal(total, answer.Places.Sum() + answer.PlacesLeft);
        Assert.Equal(answer.Tied.IsEmpty, answer.PlacesLeft == 0);
        Assert.True(answer.Tied.IsEmpty || answer.PlacesLeft < answer.Tied.Length);
        for (var i = 0; i < units.Length; i++)
        {
            Assert.InRange(answer.Places[i], units[i].Min, (units[i].Max ?? long.MaxValue) - (answer.Tied.Contains(i) ? 1 : 0));
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_UnitsInAnotherOrderOrWeightsScaled_IsTheSame(int seed) =>
        ForEach(seed, _methods, withBounds: true, (total, units, method) =>
    {
        var answer = Apportioner.Apportion(total, units, method);
        var turned = Apportioner.Apportion(total, [.. units.Reverse()], method);
        var scaled =
            Apportioner.Apportion(total, [.. units.Select(unit => unit with { Weight = unit.Weight * Rational.Of(7, 13) })], method);

        Assert.Equal(answer.Places.ToArray(), turned.Places.Reverse().ToArray());
        Assert.Equal(answer.Tied.ToArray(), turned.Tied.Select(i => units.Length - 1 - i).Order().ToArray());
        AssertSame((answer.Places, answer.Tied, answer.Conflict is not null), scaled);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_LargestRemainderWithoutBounds_StaysWithinTheQuota(int seed) =>
        ForEach(seed, [ApportionmentMethod.LargestRemainder], withBounds: false, (total, units, method) =>
        {
            var sum = units.Aggregate(Rational.Zero, (all, unit) => all + unit.Weight);
            var answer = Apportioner.Apportion(total, units, method);
            for (var i = 0; i < answer.Places.Length && sum > 0; i++)
            {
                var quota = units[i].Weight * total / sum;
                var most = answer.Places[i] + (answer.Tied.Contains(i) ? 1 : 0);
                Assert.True(answer.Places[i] >= quota.Floor() && most <= -(-quota).Floor());
            }
        });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_DivisorMethodWithOnePlaceMore_TakesFromNobody(int seed) =>
        ForEach(seed, _divisorMethods, withBounds: true, (total, units, method) =>
    {
        var (answer, more) = (Apportioner.Apportion(total, units, method), Apportioner.Apportion(total + 1, units, method));
        if (answer.Conflict is null && more.Conflict is null)
        {
            Assert.All(answer.Places.Zip(more.Places), places => Assert.True(places.First <= places.Second));
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apportion_DivisorMethodAsOneWeightGrowsAndOneShrinks_MovesNoPlaceTheOtherWay(int seed)
    {
        var random = new Random(seed);
        ForEach(seed, _divisorMethods, withBounds: true, (total, units, method) =>
        {
            var (grown, shrunk) = (random.Next(units.Length), random.Next(units.Length));
            var changed = units.SetItem(grown, units[grown] with { Weight = units[grown].Weight + random.Next(1, 20) });
            changed = grown == shrunk ? changed
                : changed.SetItem(shrunk, units[shrunk] with { Weight = units[shrunk].Weight * Rational.Of(2, 3) });
            var (before, after) = (Apportioner.Apportion(total, units, method), Apportioner.Apportion(total, changed, method));
            if (grown != shrunk && before is { IsSettled: true } && after is { IsSettled: true })
            {
                Assert.False(after.Places[grown] < before.Places[grown] && after.Places[shrunk] > before.Places[shrunk]);
            }
        });
    }

    private static void ForEach(
        int seed, ApportionmentMethod[] methods, bool withBounds, Action<long, ImmutableArray<ApportionedUnit>, ApportionmentMethod> check)
    {
        var random = new Random(seed);
        for (var instance = 0; instance < Instances; instance++)
        {
            var total = random.Next(0, 15);
            ImmutableArray<ApportionedUnit> units = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i => Unit(i, random, withBounds))];
            foreach (var method in methods)
            {
                check(total, units, method);
            }
        }
    }

    // Small weights, so that ties are frequent.
    private static ApportionedUnit Unit(int i, Random random, bool withBounds)
    {
        var unit = new ApportionedUnit($"{i}", Rational.Of(random.Next(0, 12), random.Next(1, 3)));
        var min = withBounds && random.Next(3) == 0 ? random.Next(0, 5) : 0;
        return unit with { Min = min, Max = withBounds && random.Next(3) == 0 ? min + random.Next(0, 5) : null };
    }

    private static void AssertSame((ImmutableArray<long> Places, ImmutableArray<int> Tied, bool Conflict) expected, Apportionment actual)
    {
        Assert.Equal(expected.Conflict, actual.Conflict is not null);
        Assert.Equal(expected.Places.ToArray(), actual.Places.ToArray());
        Assert.Equal(expected.Tied.ToArray(), actual.Tied.ToArray());
    }
}
