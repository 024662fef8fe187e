using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Tests.Apportioning;

public class ApportionerTests
{
    // Census of 1880, the 38 states in alphabetical order, all as in the data set usa1880 of the R package apportR by J. P. Curley
    // (https://github.com/jalapic/apportR), which names the Mathematical Association of America as its source.
    private static readonly long[] _states1880 =
    [
        1262505, 802525, 864694, 194327, 622700, 146608, 269493, 1542180, 3077871, 1978301, 1624615, 996096, 1648690,
        939946, 648936, 934943, 1783085, 1636937, 780773, 1131597, 2168380, 452402, 62266, 346991, 1131116, 5082871, 1399750,
        3198062, 174768, 4282891, 276531, 995577, 1542359, 1591749, 332286, 1512565, 618457, 1315497,
    ];

    /// <summary>
    /// C. W. Seaton, chief clerk of the Census Office, found that Alabama has 8 of 299 seats and 7 of 300. The quotas 7.646, 18.640 and
    /// 9.640 at 299 seats, and 7.671, 18.702 and 9.672 at 300, are those told by B. Cipra, E Pluribus Confusion, American Scientist 2010
    /// (http://www.americanscientist.org/issues/pub/e-pluribus-confusion/4): Alabama's fraction is the last that is rounded up, then
    /// those of Illinois and Texas pass it. Every state has at least one, which lifts Nevada above its quota of 0.38.
    /// </summary>
    [Fact]
    public void Apportion_LargestRemainder1880_AlabamaLosesASeatAsTheHouseGrows()
    {
        const int Alabama = 0, Illinois = 8, Texas = 33;
        Assert.Equal((38, 49_371_340), (_states1880.Length, _states1880.Sum()));
        Assert.Equal((7.646m, 18.640m, 9.640m), (Quota(Alabama, 299), Quota(Illinois, 299), Quota(Texas, 299)));
        Assert.Equal((7.671m, 18.702m, 9.672m), (Quota(Alabama, 300), Quota(Illinois, 300), Quota(Texas, 300)));

        ImmutableArray<ApportionedUnit> states = [.. _states1880.Select((people, i) => new ApportionedUnit($"{i}", people) { Min = 1 })];
        var smaller = Apportioner.Apportion(299, states, ApportionmentMethod.LargestRemainder).Places;
        var larger = Apportioner.Apportion(300, states, ApportionmentMethod.LargestRemainder).Places;

        Assert.Equal((8, 18, 9), (smaller[Alabama], smaller[Illinois], smaller[Texas]));
        Assert.Equal((7, 19, 10), (larger[Alabama], larger[Illinois], larger[Texas]));

        static decimal Quota(int state, int seats) => decimal.Round((decimal)_states1880[state] * seats / _states1880.Sum(), 3);
    }

    /// <summary>Populations 6, 6, 2: the third has 2 of 10 seats and 1 of 11.</summary>
    [Theory]
    [InlineData(10, 4, 4, 2)] // quotas 4 2/7, 4 2/7, 1 3/7
    [InlineData(11, 5, 5, 1)] // quotas 4 5/7, 4 5/7, 1 4/7
    public void Apportion_LargestRemainderOfASmallExample_CanTakeAPlaceAsTheTotalGrows(int total, int a, int b, int c) =>
        AssertPlaces(Apportion(total, ApportionmentMethod.LargestRemainder, 6, 6, 2), a, b, c);

    /// <summary>Constructed: the first unit grows by 4.4 % and the third by 3.4 %, and the first loses a place to the third.</summary>
    [Fact]
    public void Apportion_LargestRemainder_HasThePopulationParadox()
    {
        AssertPlaces(Apportion(7, ApportionmentMethod.LargestRemainder, 90, 23, 29), 5, 1, 1);
        AssertPlaces(Apportion(7, ApportionmentMethod.LargestRemainder, 94, 26, 30), 4, 1, 2);
        AssertPlaces(Apportion(7, ApportionmentMethod.SainteLague, 90, 23, 29), 5, 1, 1);
        AssertPlaces(Apportion(7, ApportionmentMethod.SainteLague, 94, 26, 30), 5, 1, 1);
    }

    /// <summary>Constructed: a third unit comes with the 3 places that it is due, and the second loses one to the first.</summary>
    [Fact]
    public void Apportion_LargestRemainder_HasTheNewStatesParadox()
    {
        AssertPlaces(Apportion(10, ApportionmentMethod.LargestRemainder, 82, 15), 8, 2);
        AssertPlaces(Apportion(13, ApportionmentMethod.LargestRemainder, 82, 15, 25), 9, 1, 3);
    }

    /// <summary>
    /// Balinski and Young, The quota method of apportionment, The American Mathematical Monthly 82 (1975): 26 seats, and five divisor
    /// methods give five answers. Populations and answers as in the tests of the library `apportionment` by M. Lackner, which cites it.
    /// </summary>
    [Theory]
    [InlineData(ApportionmentMethod.Adams, 9, 7, 5, 3, 2)]
    [InlineData(ApportionmentMethod.Dean, 9, 7, 5, 4, 1)]
    [InlineData(ApportionmentMethod.HuntingtonHill, 9, 7, 6, 3, 1)]
    [InlineData(ApportionmentMethod.SainteLague, 9, 8, 5, 3, 1)]
    [InlineData(ApportionmentMethod.DHondt, 10, 7, 5, 3, 1)]
    [InlineData(ApportionmentMethod.LargestRemainder, 9, 7, 5, 4, 1)]
    public void Apportion_BalinskiYoung26Seats_EachMethodGivesItsOwn(ApportionmentMethod method, params int[] expected) =>
        AssertPlaces(Apportion(26, method, 9061, 7179, 5259, 3319, 1182), expected);

    /// <summary>
    /// From the same paper and library: of 100 seats the quotas are 51.17, 44, 1.62, 1.61 and 1.60. The second unit has one more than
    /// its quota under D'Hondt and one less under the other divisor methods; the largest remainder keeps it.
    /// </summary>
    [Theory]
    [InlineData(ApportionmentMethod.Adams, 51, 43, 2, 2, 2)]
    [InlineData(ApportionmentMethod.Dean, 51, 43, 2, 2, 2)]
    [InlineData(ApportionmentMethod.HuntingtonHill, 51, 43, 2, 2, 2)]
    [InlineData(ApportionmentMethod.SainteLague, 51, 43, 2, 2, 2)]
    [InlineData(ApportionmentMethod.DHondt, 52, 45, 1, 1, 1)]
    [InlineData(ApportionmentMethod.LargestRemainder, 51, 44, 2, 2, 1)]
    public void Apportion_BalinskiYoung100Seats_DivisorMethodsLeaveTheQuota(ApportionmentMethod method, params int[] expected) =>
        AssertPlaces(Apportion(100, method, 5117, 4400, 162, 161, 160), expected);

    /// <summary>36 seats and a population of 100,000: five divisor methods give five answers, as their definitions do.</summary>
    [Theory]
    [InlineData(ApportionmentMethod.Adams, 10, 9, 7, 5, 3, 2)]
    [InlineData(ApportionmentMethod.Dean, 10, 9, 7, 5, 4, 1)]
    [InlineData(ApportionmentMethod.HuntingtonHill, 10, 9, 7, 6, 3, 1)]
    [InlineData(ApportionmentMethod.SainteLague, 10, 9, 8, 5, 3, 1)]
    [InlineData(ApportionmentMethod.DHondt, 11, 9, 7, 5, 3, 1)]
    [InlineData(ApportionmentMethod.LargestRemainder, 10, 9, 7, 5, 4, 1)]
    public void Apportion_36Seats_EachMethodGivesItsOwn(ApportionmentMethod method, params int[] expected)
    {
        long[] people = [27744, 25178, 19947, 14614, 9225, 3292];
        ImmutableArray<ApportionedUnit> units = [.. people.Select((weight, i) => new ApportionedUnit($"{i}", weight))];
        var defined = method == ApportionmentMethod.LargestRemainder
            ? ApportionmentDefinition.Remainders(36, units)
            : ApportionmentDefinition.Claims(36, units, method);

        AssertPlaces(Apportion(36, method, people), expected);
        Assert.Equal(expected.Select(places => (long)places), defined.Places);
        Assert.Empty(defined.Tied);
    }

    /// <summary>
    /// Austria, D'Hondt over the parties that won seats: Nationalrat 2019 (183 seats: ÖVP, SPÖ, FPÖ, Greens, NEOS) and 2006 (SPÖ, ÖVP,
    /// Greens, FPÖ, BZÖ), and the European Parliament 2019 (18 seats); votes and seats as in the examples and the readme of the library
    /// `apportionment` by M. Lackner (https://github.com/martinlackner/apportionment). For the European Parliament it names the Federal
    /// Ministry of the Interior (https://www.bmi.gv.at/412/Europawahlen/Europawahl_2019).
    /// </summary>
    [Fact]
    public void Apportion_Austria_GivesTheSeatsOfTheParties()
    {
        AssertPlaces(Apportion(183, ApportionmentMethod.DHondt, 1_789_417, 1_011_868, 772_666, 664_055, 387_124), 71, 40, 31, 26, 15);
        AssertPlaces(Apportion(183, ApportionmentMethod.DHondt, 1_663_986, 1_616_493, 520_130, 519_598, 193_539), 68, 66, 21, 21, 7);
        AssertPlaces(Apportion(18, ApportionmentMethod.DHondt, 1_305_956, 903_151, 650_114, 532_193, 319_024), 7, 5, 3, 2, 1);
    }

    [Theory]
    [InlineData(ApportionmentMethod.DHondt, 4, 2, 1)] // 53, 26.5, 24, 23, 17.7, 13.25, 12
    [InlineData(ApportionmentMethod.SainteLague, 3, 2, 2)] // 53, 24, 23, 17.7, 10.6, 8, 7.67
    public void Apportion_SevenSeatsByHand_FollowTheQuotients(ApportionmentMethod method, params int[] expected) =>
        AssertPlaces(Apportion(7, method, 53_000, 24_000, 23_000), expected);

    /// <summary>A library looped for ever on weights 4, 4, 4 for 2 seats (https://github.com/juliuste/sainte-lague/issues/3).</summary>
    [Theory]
    [InlineData(ApportionmentMethod.SainteLague)]
    [InlineData(ApportionmentMethod.DHondt)]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    public void Apportion_EqualWeightsAndTooFewPlaces_IsATie(ApportionmentMethod method)
    {
        var answer = Apportion(2, method, 4, 4, 4);

        Assert.False(answer.IsSettled);
        Assert.Equal([0, 0, 0], answer.Places.ToArray());
        Assert.Equal([0, 1, 2], answer.Tied.ToArray());
        Assert.Equal(2, answer.PlacesLeft);
    }

    [Fact]
    public void Apportion_TieAfterSurePlaces_KeepsThem()
    {
        // The claims are 12, then 4, 4 and 4, then 2.4.
        var answer = Apportion(2, ApportionmentMethod.SainteLague, 6, 2, 2);

        Assert.Equal([1, 0, 0], answer.Places.ToArray());
        Assert.Equal([0, 1, 2], answer.Tied.ToArray());
        Assert.Equal(1, answer.PlacesLeft);
        AssertPlaces(Apportion(4, ApportionmentMethod.SainteLague, 6, 2, 2), 2, 1, 1);
        AssertPlaces(Apportion(5, ApportionmentMethod.SainteLague, 6, 2, 2), 3, 1, 1);
    }

    /// <summary>
    /// A library gave a unit nothing under Huntington-Hill (https://github.com/crflynn/voting/issues/18), where d(0) = 0 makes the
    /// first claim boundless.
    /// </summary>
    [Theory]
    [InlineData(ApportionmentMethod.HuntingtonHill)]
    [InlineData(ApportionmentMethod.Dean)]
    [InlineData(ApportionmentMethod.Adams)]
    public void Apportion_MinimumOfZero_StillGivesEachWeightedUnitOne(ApportionmentMethod method)
    {
        AssertPlaces(Apportion(3, method, 1_000_000, 1, 1), 1, 1, 1);
        AssertPlaces(Apportion(5, method, 1_000_000, 1, 0), 4, 1, 0);
        Assert.Equal(new(ApportionmentConflictKind.TotalBelowUnits, 3), Apportion(2, method, 1_000_000, 1, 1).Conflict);
    }

    [Theory]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    [InlineData(ApportionmentMethod.SainteLague)]
    [InlineData(ApportionmentMethod.DHondt)]
    [InlineData(ApportionmentMethod.HuntingtonHill)]
    [InlineData(ApportionmentMethod.Dean)]
    [InlineData(ApportionmentMethod.Adams)]
    public void Apportion_WeightOfZero_GetsItsMinimumAndNoMore(ApportionmentMethod method)
    {
        AssertPlaces(Apportioner.Apportion(6, [new("a", 3), new("b", 0), new("c", 0) { Min = 2 }], method), 4, 0, 2);
        Assert.Equal(
            new(ApportionmentConflictKind.MaximaBelowTotal, 5),
            Apportioner.Apportion(6, [new("a", 3) { Max = 3 }, new("b", 0), new("c", 0) { Min = 2 }], method).Conflict);
        Assert.Equal(new(ApportionmentConflictKind.MinimaAboveTotal, 2),
            Apportioner.Apportion(1, [new("c", 0) { Min = 2 }], method).Conflict);
    }

    [Fact]
    public void Apportion_Bounds_StartAtTheMinimaAndPassOverFullUnits()
    {
        ImmutableArray<ApportionedUnit> units = [new("a", 100) { Max = 5 }, new("b", 20), new("c", 1) { Min = 2 }];

        AssertPlaces(Apportioner.Apportion(10, units, ApportionmentMethod.SainteLague), 5, 3, 2);
        AssertPlaces(Apportioner.Apportion(10, units, ApportionmentMethod.LargestRemainder), 5, 3, 2);
    }

    [Fact]
    public void Apportion_LargestRemainderWhereBoundsUpsetTheQuotas_IsOfTheFairShares()
    {
        // Quotas 0.75, 2.625, 2.625; with the minimum of 3 the whole quotas of the others make 7, so they share 3 as 1.5 and 1.5.
        var answer = Apportioner.Apportion(6, [new("a", 2) { Min = 3 }, new("b", 7), new("c", 7)], ApportionmentMethod.LargestRemainder);

        Assert.Equal([3, 1, 1], answer.Places.ToArray());
        Assert.Equal([1, 2], answer.Tied.ToArray());

        // Quotas 12.3, 1.4, 136.4; with a maximum of 50 the other two share 100 by their weights.
        AssertPlaces(
            Apportioner.Apportion(150, [new("a", 90), new("b", 10), new("c", 1000) { Max = 50 }], ApportionmentMethod.LargestRemainder),
                90, 10, 50);
    }

    [Theory]
    [InlineData(ApportionmentMethod.SainteLague)]
    [InlineData(ApportionmentMethod.DHondt)]
    [InlineData(ApportionmentMethod.HuntingtonHill)]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    public void Apportion_HugeTotal_IsExact(ApportionmentMethod method)
    {
        var answer = Apportioner.Apportion(
            1_000_000_000_000_000,
                [new("a", 2), new("b", Rational.Of(2, 3)), new("c", 1_000_000_000_000_000_000) { Max = 999_999_999_999_984 },
                    new("d", 0)], method);

        AssertPlaces(answer, 12, 4, 999_999_999_999_984, 0);
    }

    [Fact]
    public void Apportion_NoUnits_OnlyFitsNothing()
    {
        Assert.True(Apportioner.Apportion(0, [], ApportionmentMethod.SainteLague).IsSettled);
        Assert.Equal(ApportionmentConflictKind.MaximaBelowTotal,
            Apportioner.Apportion(1, [], ApportionmentMethod.SainteLague).Conflict!.Kind);
    }

    [Fact]
    public void Apportion_ImpossibleInput_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportioner.Apportion(-1, [], ApportionmentMethod.Dean));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportioner.Apportion(1, [], (ApportionmentMethod)9));
        Assert.Throws<ArgumentException>(() => Apportioner.Apportion(1, [new("a", -1)], ApportionmentMethod.Dean));
        Assert.Throws<ArgumentException>(() => Apportioner.Apportion(1, [new("a", 1) { Min = 2, Max = 1 }], ApportionmentMethod.Dean));
    }

    private static Apportionment Apportion(long total, ApportionmentMethod method, params long[] weights) =>
        Apportioner.Apportion(total, [.. weights.Select((weight, i) => new ApportionedUnit($"{i}", weight))], method);

    private static void AssertPlaces(Apportionment answer, params long[] expected)
    {
        Assert.True(answer.IsSettled);
        Assert.Equal(expected, answer.Places.ToArray());
    }

    private static void AssertPlaces(Apportionment answer, int[] expected) =>
        AssertPlaces(answer, [.. expected.Select(places => (long)places)]);
}
