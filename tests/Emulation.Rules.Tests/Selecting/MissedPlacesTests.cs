using System.Globalization;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.General;
using Emulation.Rules.Tests.Selecting.Oracle;

namespace Emulation.Rules.Tests.Selecting;

/// <summary>The least raise of one cap that selects somebody, against every raise tried in turn by the engine that leaves nothing out.</summary>
public class MissedPlacesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_AnyCapAndCandidate_IsTheFirstRaiseThatSelects(int seed)
    {
        var dice = new Dice(seed);
        var problem = ProblemCompiler.Compile(Problem(dice, seed));
        var run = SelectionRun.Of(problem, default);
        if (run.Result.Conflict is not null)
        {
            Assert.NotNull(new GeneralEngine().Run(problem, default).Conflict);
            return;
        }

        Assert.Equal(new GeneralEngine().Run(problem, default).Chosen, run.Result.Chosen);
        var missed = new MissedPlaces(run);
        var raised = new Dictionary<(int Cap, int By), ChosenUnder[]>();
        var least = problem.Source.Tie == TiePolicy.All ? ChosenUnder.Some : ChosenUnder.All;
        foreach (var position in Enumerable.Range(0, problem.Count).Where(i => run.Result.Chosen[i] == ChosenUnder.None))
        {
            foreach (var cap in problem.Types[problem.TypeOf[position]].Caps)
            {
                int? expected = null;
                for (var by = 1; by <= problem.Count + 8 && expected is null; by++)
                {
                    if (!raised.TryGetValue((cap, by), out var chosen))
                    {
                        chosen = new GeneralEngine().Run(ProblemChanges.Raised(problem, cap, by), default).Chosen;
                        raised.Add((cap, by), chosen);
                    }

                    expected = chosen[position] >= least ? by : null;
                }

                Assert.True(
                    expected == missed.Find(cap, position, default),
                    $"{problem.Ids[position]} in {problem.Caps[cap].Id}: expected {expected}, found {missed.Find(cap, position, default)}");
            }
        }
    }

    [Fact]
    public void Find_WhereOnePlaceMoreTakesAPlaceAway_IsTheFirstRaiseAllTheSame()
    {
        // One place: a2 has it, for the floor. Two: a1 and b2, who fills the floor beside a1, and a2 has none again.
        var problem = ProblemCompiler.Compile(new()
        {
            Total = 0,
            Units = [new("A"), new("B")],
            Caps = [new("cap-A", new("A"), 1), new("cap-B", new("B"), 1)],
            Floors = [new("g", new(null, "g"), 1)],
            Candidates = General.Worked.Candidates("a1 90 A", "b1 85 B", "a2 80 A g", "b2 50 B g"),
        });
        var run = SelectionRun.Of(problem, default);
        var total = problem.Caps.Length - 1;

        Assert.Equal("total", problem.Caps[total].Id);
        Assert.Equal(1, new MissedPlaces(run).Find(total, Array.IndexOf(problem.Ids, "a2"), default));
        Assert.Equal(2, new MissedPlaces(run).Find(total, Array.IndexOf(problem.Ids, "a1"), default));
        Assert.Null(new MissedPlaces(run).Find(total, Array.IndexOf(problem.Ids, "b1"), default));
    }

    // Six schools, some with a cap, a district above two of them, and floors on groups that cross them; more people than the oracle can have.
    private static SelectionProblem Problem(Dice dice, int seed)
    {
        var count = dice.Next(14, 26);
        var candidates = General.Worked.Candidates(
        [
            .. Enumerable.Range(0, count).Select(i => string.Create(
                CultureInfo.InvariantCulture,
                $"c{i:00} {Score(i)} s{dice.Next(1, 4)}{(dice.Chance(40) ? " g" : "")}{(dice.Chance(25) ? " h" : "")}")),
        ]);
        var total = dice.Next(0, 9);
        return new()
        {
            Total = total,
            Units = [new("d"), new("s1", "d"), new("s2", "d"), new("s3"), new("s4")],
            Candidates = candidates,
            Caps =
            [
                .. new[] { "s1", "s2", "s3", "s4", "d" }.Where(_ => dice.Chance(seed % 2 == 0 ? 70 : 30))
                    .Select(unit => new SelectionCap($"cap-{unit}", new(unit), dice.Next(0, 4))),
            ],
            Floors =
            [
                .. new[] { "g", "h" }.Where(_ => dice.Chance(55))
                    .Select(group => new SelectionFloor($"f{group}", new(null, group), dice.Next(1, 5))),
                .. dice.Chance(40) ? [new SelectionFloor("fs", new("s3"), dice.Next(1, 3))] : Array.Empty<SelectionFloor>(),
            ],
            FloorCounting = dice.Pick(FloorCounting.OneToAll, FloorCounting.OneToOne),
            UnfilledFloor = dice.Pick(UnfilledFloor.Revert, UnfilledFloor.Revert, UnfilledFloor.KeepVacant),
            Objective = dice.Chance(15) ? SelectionObjective.MaxSizeThenMerit : SelectionObjective.MeritLexicographic,
            Tie = dice.Pick(TiePolicy.Refer, TiePolicy.All, TiePolicy.Lot),
            Seed = "s",
        };

        int Score(int i) => seed % 3 == 0 ? dice.Next(1, count / 2) : 100 + ((i * 7) % count);
    }
}
