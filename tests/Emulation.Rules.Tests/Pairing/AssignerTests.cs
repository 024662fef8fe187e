using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Pairing;

namespace Emulation.Rules.Tests.Pairing;

public class AssignerTests
{
    // By hand over the six arrangements, helpers of x, y, z: abc 4+0+2=6, acb 4+2+5=11, bac 2+1+2=5, bca 2+2+3=7, cab 3+1+5=9, cba 3+0+3=6.
    [Fact]
    public void Assign_ThreeByThree_IsTheBestOfSixArrangements()
    {
        var assignment = Assigner.Assign(Costs(["a", "b", "c"], ["x", "y", "z"], [4, 1, 3], [2, 0, 5], [3, 2, 2]));

        Assert.Equal(["x:b 2", "y:a 1", "z:c 2"], Shown(assignment));
        Assert.Equal(5, assignment.Total);
    }

    [Fact]
    public void Assign_HelperWithTwoPlaces_TakesTwo()
    {
        var problem = new AssignmentProblem
        {
            Helpers = [new("strong", 2), new("other")],
            Helped = ["p", "q", "r"],
            Values = [[1, 1, 1], [5, 4, 9]],
        };

        Assert.Equal(["p:strong 1", "q:other 4", "r:strong 1"], Shown(Assigner.Assign(problem)));
    }

    [Fact]
    public void Assign_SeveralBest_IsTheSmallestInOrderOfIds()
    {
        var problem = new AssignmentProblem { Helpers = [new("b"), new("a")], Helped = ["y", "x"], Values = [[1, 1], [1, 1]] };

        Assert.Equal(["x:a 1", "y:b 1"], Shown(Assigner.Assign(problem)));
    }

    [Fact]
    public void Assign_Fractions_AreExact()
    {
        // 1/3 + 2/3 = 1 against 0.999999999999: a tenth decimal decides.
        var problem = new AssignmentProblem
        {
            Helpers = [new("a"), new("b")],
            Helped = ["x", "y"],
            Values = [[Rational.Of(1, 3), 0.5m], [0.499999999999m, Rational.Of(2, 3)]],
        };

        Assert.Equal("0.999999999999", Assigner.Assign(problem).Total.ToString());
    }

    [Fact]
    public void Assign_MoreThanCanBeServed_NamesTheGroupThatSharesTooFewPlaces()
    {
        // x, y and z can be helped by a and b alone, one place each; w has c.
        var problem = new AssignmentProblem
        {
            Helpers = [new("a"), new("b"), new("c", 5)],
            Helped = ["w", "x", "y", "z"],
            Values = [[1, 1, 1, null], [1, null, 1, 1], [1, null, null, null]],
        };

        var assignment = Assigner.Assign(problem);

        Assert.False(assignment.IsComplete);
        Assert.Empty(assignment.Pairs);
        var group = Assert.Single(assignment.Unserved);
        Assert.Equal<string>(["x", "y", "z"], group.Helped);
        Assert.Equal<string>(["a", "b"], group.Helpers);
        Assert.Equal(2, group.Places);
    }

    [Fact]
    public void Assign_NumbersBeyondMachineWords_AreExact()
    {
        Rational huge = Rational.TryParse("9999999999999999999999999999999", out var number) ? number : default;
        var problem = new AssignmentProblem
        {
            Helpers = [new("a"), new("b")],
            Helped = ["x", "y"],
            Values = [[huge, huge + 1], [huge, huge + 2]],
            Goal = AssignmentGoal.LeastCost,
        };

        Assert.Equal(["x:b 9999999999999999999999999999999", "y:a 10000000000000000000000000000000"], Shown(Assigner.Assign(problem)));
    }

    [Fact]
    public void Assign_AThousandUnits_EndsWithEveryoneServed()
    {
        var draw = new Draw(1);
        const int Size = 300;
        var problem = new AssignmentProblem
        {
            Helpers = [.. Enumerable.Range(0, Size).Select(i => new HelpingUnit($"h{i:D4}", 1 + draw.Below(3)))],
            Helped = [.. Enumerable.Range(0, Size).Select(i => $"u{i:D4}")],
            Values = [.. Enumerable.Range(0, Size).Select(_ => Enumerable.Range(0, Size).Select(_ => (Rational?)draw.Below(1000)).ToImmutableArray())],
        };

        Assert.Equal(Size, Assigner.Assign(problem).Pairs.Length);
    }

    [Fact]
    public void Assign_WrongProblem_SaysAllThatIsWrong()
    {
        var problem = new AssignmentProblem { Helpers = [new("a", -1), new("a")], Helped = ["x", "x"], Values = [[1, 1]] };

        var exception = Assert.Throws<PairingException>(() => Assigner.Assign(problem));

        Assert.Equal(["EMU7303", "EMU7302", "EMU7301", "EMU7301"], exception.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Assign_RandomProblems_AgreesWithEveryArrangement()
    {
        var (complete, short_) = (0, 0);
        for (var seed = 0; seed < 4000; seed++)
        {
            var problem = Random(new Draw((ulong)seed));
            var assignment = Assigner.Assign(problem);
            var best = AssignmentOracle.Best(problem);

            Assert.Equal(best is not null, assignment.IsComplete);
            if (best is not null)
            {
                complete++;
                Assert.Equal(best, assignment.Pairs.Select(pair => pair.Helper));
            }
            else
            {
                short_++;
                AssertProven(problem, assignment);
            }
        }

        Assert.True(complete > 1000 && short_ > 300, $"{complete} complete, {short_} short");
    }

    [Fact]
    public void Assign_ListsInAnotherOrder_GivesTheSame()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var draw = new Draw((ulong)seed);
            var problem = Random(draw);
            var (rows, columns) = (draw.Shuffled(problem.Helpers.Length), draw.Shuffled(problem.Helped.Length));
            var other = new AssignmentProblem
            {
                Helpers = [.. rows.Select(row => problem.Helpers[row])],
                Helped = [.. columns.Select(column => problem.Helped[column])],
                Values = [.. rows.Select(row => columns.Select(column => problem.Values[row][column]).ToImmutableArray())],
                Goal = problem.Goal,
            };

            Assert.Equal(Shown(Assigner.Assign(problem)), Shown(Assigner.Assign(other)));
        }
    }

    // Each group has more units than places, no other helper may help any of it, and together they lack what no arrangement can serve.
    private static void AssertProven(AssignmentProblem problem, Assignment assignment)
    {
        foreach (var group in assignment.Unserved)
        {
            var may = problem.Helpers.Index().Where(helper => group.Helped.Any(id =>
                problem.Values[helper.Index][problem.Helped.IndexOf(id)] is not null)).Select(helper => helper.Item).ToArray();

            Assert.Equal(may.Select(helper => helper.Id).Order(StringComparer.Ordinal), group.Helpers);
            Assert.Equal(may.Sum(helper => helper.Places), group.Places);
            Assert.True(group.Helped.Length > group.Places);
        }

        Assert.Equal(AssignmentOracle.LeastUnserved(problem), assignment.Unserved.Sum(group => group.Helped.Length - group.Places));
        Assert.Equal(
            assignment.Unserved.Sum(group => group.Helpers.Length),
            assignment.Unserved.SelectMany(group => group.Helpers).Distinct().Count());
    }

    private static AssignmentProblem Random(Draw draw)
    {
        var (rows, columns) = (1 + draw.Below(6), 1 + draw.Below(7));
        var (range, never) = (1 + draw.Below(6), draw.Below(3));
        return new()
        {
            Helpers = [.. draw.Shuffled(rows).Select(i => new HelpingUnit($"h{i}", draw.Below(4)))],
            Helped = [.. draw.Shuffled(columns).Select(i => $"u{i}")],
            Values =
            [
                .. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ =>
                    draw.Below(6) < never ? (Rational?)null : Rational.Of(draw.Below(range) - 1, 1 + draw.Below(2))).ToImmutableArray()),
            ],
            Goal = (AssignmentGoal)draw.Below(2),
        };
    }

    private static AssignmentProblem Costs(string[] helpers, string[] helped, params int[][] rows) => new()
    {
        Helpers = [.. helpers.Select(id => new HelpingUnit(id))],
        Helped = [.. helped],
        Values = [.. rows.Select(row => row.Select(cost => (Rational?)cost).ToImmutableArray())],
    };

    private static IEnumerable<string> Shown(Assignment assignment) =>
        assignment.Pairs.Select(pair => $"{pair.Helped}:{pair.Helper} {pair.Value}")
            .Concat(assignment.Unserved.Select(group => $"{string.Join(',', group.Helped)}>{string.Join(',', group.Helpers)}"));
}
