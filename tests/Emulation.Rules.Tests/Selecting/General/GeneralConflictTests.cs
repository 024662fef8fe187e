using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;
using Emulation.Testing;
using static Emulation.Rules.Tests.Selecting.General.Worked;

namespace Emulation.Rules.Tests.Selecting.General;

public class GeneralConflictTests
{
    [Fact]
    public void Run_CapThatHoldsAllWomen_ContradictsTheMinimumOfWomen()
    {
        var candidates = Candidates("w1 90 u1 w", "w2 80 u1 w", "w3 70 u1 w", "m1 60 u2", "m2 50 u2");

        Assert.Equal("u1-cap women; u1-cap+1 women+1", Conflict(new()
        {
            Candidates = candidates,
            Units = [.. Units(candidates)],
            Total = 4,
            Caps = [new("u1-cap", Unit("u1"), 1), new("u2-cap", Unit("u2"), 1)],
            Floors = [new("women", Group("w"), 2)],
            FloorsHard = true,
        }));
    }

    // Two minima without a common member and one place: either gives way, or there is one place more.
    [Fact]
    public void Run_MinimaAboveTheTotal_ContradictItTogether() => Assert.Equal(
        "floor-m floor-w total; floor-m+1 floor-w+1 total+1", Conflict(new()
        {
            Candidates = Candidates("a 90 - w", "b 80 - m", "c 70"),
            Total = 1,
            Floors = [new("floor-w", Group("w"), 1), new("floor-m", Group("m"), 1)],
            FloorsHard = true,
        }));

    // There is one woman: the minimum of two contradicts itself, whatever else is raised.
    [Fact]
    public void Run_MoreAskedForThanThereAre_IsAContradictionOfTheFloorAlone() => Assert.Equal("floor-w; floor-w+1", Conflict(new()
    {
        Candidates = Candidates("a 90 - w", "b 80 - m", "c 70"),
        Total = 2,
        Floors = [new("floor-w", Group("w"), 2)],
        FloorsHard = true,
    }));

    // One person cannot fill both places; counted for both it could.
    [Theory]
    [InlineData(FloorCounting.OneToOne, "floor-m floor-w; floor-m+1 floor-w+1")]
    [InlineData(FloorCounting.OneToAll, "none")]
    public void Run_OnePersonInTwoSets_FillsOnePlaceOrCountsForBoth(FloorCounting counting, string expected) => Assert.Equal(
        expected, Conflict(new()
        {
            Candidates = Candidates("a 90 - w m", "b 80"),
            Total = 2,
            Floors = [new("floor-w", Group("w"), 1), new("floor-m", Group("m"), 1)],
            FloorsHard = true,
            FloorCounting = counting,
        }));

    // Two contradictions at once: nothing can give way alone.
    [Fact]
    public void Run_TwoContradictions_NamesTheFirstAndNothingThatWouldDo() => Assert.Equal("floor-m;", Conflict(new()
    {
        Candidates = Candidates("a 90"),
        Total = 2,
        Floors = [new("floor-w", Group("w"), 1), new("floor-m", Group("m"), 2)],
        FloorsHard = true,
    }));

    [Fact]
    public void Run_LockedBeyondACap_NamesTheCapAndTheFirstOfThem() => Assert.Equal("leaders locked:a locked:b; leaders+2", Conflict(new()
    {
        Candidates = Candidates("a 90 - leaders", "b 80 - leaders", "c 70 - leaders", "d 60"),
        Total = 4,
        Caps = [new("leaders", Group("leaders"), 1)],
        Locked = ["c", "b", "a"],
    }));

    // 31 of 60 are one more than the cap has room for: found at once, however many there are.
    [Fact]
    public void Run_ManyLockedBeyondACap_NamesAsFewAsContradictIt()
    {
        SelectionProblem problem = new()
        {
            Candidates = Candidates([.. Enumerable.Range(10, 60).Select(i => $"k{i} {i} - x{(i % 2 == 0 ? " y" : "")}")]),
            Caps = [new("x-cap", Group("x"), 30)],
            Locked = [.. Enumerable.Range(10, 60).Select(i => $"k{i}")],
        };

        Assert.Equal<string>([.. Enumerable.Range(10, 31).Select(i => $"locked:k{i}"), "x-cap"], Run(problem).Conflict!.Constraints);
        Assert.Equal<Relaxation>([new("x-cap", 30)], Run(problem).Conflict!.Relaxations);
    }

    // Everybody is locked in places of steps: the total is too small whatever the steps are.
    [Fact]
    public void Run_LockedBeyondTheTotalWithSetAsides_NamesTheTotal() => Assert.Equal("locked:a locked:b total; total+1", Conflict(new()
    {
        Candidates = Candidates("a 90", "b 80 - sc"),
        Total = 1,
        SetAsides = [new("sc-places", Group("sc"), 1)],
        Locked = ["a", "b"],
    }));

    // Open places come first and fill the school; the minimum of women is then met from elsewhere or not at all.
    [Fact]
    public void Run_HardOpenFirstFloorThatOpenPlacesMadeImpossible_IsAContradiction()
    {
        var candidates = Candidates("m1 90 u1", "w1 80 u1 w", "m2 70 u2");

        Assert.Equal("u1-cap women; u1-cap+1 women+1", Conflict(new()
        {
            Candidates = candidates,
            Units = [.. Units(candidates)],
            Total = 2,
            Caps = [new("u1-cap", Unit("u1"), 1)],
            Floors = [new("women", Group("w"), 1)],
            FloorsHard = true,
            FloorMode = FloorMode.OpenFirst,
        }));
    }

    [Fact]
    public void Run_BeyondALimit_SaysWhichAndHowToMendIt() => Snapshot.Match(string.Join("\n\n", Refusals()));

    private static IEnumerable<string> Refusals()
    {
        // Each of 13 schools must be represented once and each candidate represents two schools: 13 is odd, and nothing but trying
        // shows it.
        var schools = Enumerable.Range(1, 13).Select(i => $"s{i}").ToArray();
        yield return Refusal(new()
        {
            Candidates = Candidates(
            [
                .. from a in Enumerable.Range(0, 13)
                   from b in Enumerable.Range(a + 1, 12 - a)
                   select $"k{a}-{b} {a + b} - {schools[a]} {schools[b]}",
            ]),
            Caps = [.. schools.Select(school => new SelectionCap($"once-{school}", Group(school), 1))],
            Floors = [.. schools.Select(school => new SelectionFloor($"floor-{school}", Group(school), 1))],
        });

        // Everybody is tied, each is of another school and another two fields, and a minimum of women holds.
        yield return Refusal(new()
        {
            Candidates = Candidates(
            [
                .. Enumerable.Range(0, 60).Select(i => $"k{i} 1 - x{i % 6} y{i / 10}{(i % 7 == 0 ? " w" : "")}"),
                .. Enumerable.Range(60, 60).Select(i => $"k{i} 0 - x{i % 6} y{i / 20}{(i % 3 == 0 ? " w" : "")}"),
            ]),
            Total = 40,
            Caps = [.. from set in "xy" from i in Enumerable.Range(0, 6) select new SelectionCap($"{set}{i}-cap", Group($"{set}{i}"), 8)],
            Floors = [new("women", Group("w"), 15)],
        });

        // Any 11 of the 20 locked contradict the cap together with it, and each is of another school.
        yield return Refusal(new()
        {
            Candidates = Candidates([.. Enumerable.Range(0, 20).Select(i => $"k{i} {i} - x y{i}")]),
            Caps = [new("x-cap", Group("x"), 10)],
            Floors = [.. Enumerable.Range(0, 20).Select(i => new SelectionFloor($"floor-y{i}", Group($"y{i}"), 1))],
            FloorsHard = true,
            Locked = [.. Enumerable.Range(0, 20).Select(i => $"k{i}")],
        });

        _ = Percentage.TryParse("33.333333331", out var third);
        _ = Percentage.TryParse("14.285714287", out var seventh);
        yield return Refusal(new()
        {
            Candidates = Candidates(
            [
                .. Enumerable.Range(0, 20).Select(i =>
                    $"k{i} {i} -{(i % 2 == 0 ? " x" : "")}{(i % 3 == 0 ? " y" : "")}{(i % 5 == 0 ? " z" : "")}"),
            ]),
            Total = 15,
            SelectedShares =
            [
                new("x-share", Group("x"), third!), new("y-share", Group("y"), seventh!), new("z-share", Group("z"), seventh!),
            ],
            Objective = SelectionObjective.MaxSizeThenMerit,
        });
    }

    private static string Refusal(SelectionProblem problem) =>
        string.Join('\n', Assert.Throws<SelectionException>(() => Run(problem)).Diagnostics);
}
