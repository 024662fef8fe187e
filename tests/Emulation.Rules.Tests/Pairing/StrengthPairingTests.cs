using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Pairing;

namespace Emulation.Rules.Tests.Pairing;

public class StrengthPairingTests
{
    [Fact]
    public void Pair_StrongestGoesToGreatestNeed()
    {
        // 9·8 + 5·3 = 87; the other way round 9·3 + 5·8 = 67.
        var assignment = StrengthPairing.Pair([new("a", 5), new("b", 9)], [new("x", 8), new("y", 3)]);

        Assert.Equal(["x:b", "y:a"], assignment.Pairs.Select(pair => $"{pair.Helped}:{pair.Helper}"));
        Assert.Equal(87, assignment.Total);
    }

    [Fact]
    public void Pair_TooFewPlaces_SaysHowMany()
    {
        var group = Assert.Single(StrengthPairing.Pair([new("a", 5)], [new("x", 8), new("y", 3)]).Unserved);

        Assert.Equal((2, 1), (group.Helped.Length, group.Places));
    }

    [Fact]
    public void Pair_NegativeNeed_IsRefused()
    {
        var exception = Assert.Throws<PairingException>(() => StrengthPairing.Pair([new("a", 5)], [new("x", -1)]));

        Assert.Equal("EMU7304", Assert.Single(exception.Diagnostics).Code);
    }

    [Fact]
    public void Pair_RandomUnits_GivesWhatTheAssignmentGives()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var draw = new Draw((ulong)seed);
            ImmutableArray<StrongUnit> helpers =
                [.. draw.Shuffled(1 + draw.Below(6)).Select(i => new StrongUnit($"h{i}", Rational.Of(draw.Below(7) - 2, 1 + draw.Below(2)), draw.Below(4)))];
            ImmutableArray<NeedyUnit> helped = [.. draw.Shuffled(1 + draw.Below(7)).Select(i => new NeedyUnit($"u{i}", draw.Below(4)))];
            var assignment = StrengthPairing.Pair(helpers, helped);
            var exact = Assigner.Assign(new()
            {
                Helpers = [.. helpers.Select(helper => new HelpingUnit(helper.Id, helper.Places))],
                Helped = [.. helped.Select(unit => unit.Id)],
                Values = [.. helpers.Select(helper => helped.Select(unit => (Rational?)(helper.Strength * unit.Need)).ToImmutableArray())],
                Goal = AssignmentGoal.GreatestBenefit,
            });

            Assert.Equal(exact.Total, assignment.Total);
            Assert.Equal<HelpPair>(exact.Pairs, assignment.Pairs);
            Assert.Equal(exact.Unserved.Sum(group => group.Places - group.Helped.Length), assignment.Unserved.Sum(group => group.Places - group.Helped.Length));
        }
    }
}
