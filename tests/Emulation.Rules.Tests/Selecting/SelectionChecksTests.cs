using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;
using Emulation.Testing;

namespace Emulation.Rules.Tests.Selecting;

public class SelectionChecksTests
{
    private static readonly SelectionProblem _everythingWrong = new()
    {
        Units =
        [
            new("city"), new("school-1", "city"), new("school-1", "city"), new("school-2", "citty"),
            new("b", "c"), new("c", "a"), new("a", "b"),
        ],
        Candidates =
        [
            Candidate("one", "school-1", "women") with { Groups = ["women", "women"] },
            Candidate("two", "shool-1"),
            Candidate("two", "city"),
            new("three") { Unit = "city" },
            Candidate("four", "city") with { Eligible = false },
        ],
        Order = [new("score"), new("age", Descending: false), new("score")],
        Total = -1,
        Caps =
        [
            new("total", SelectionScope.Everybody, 3),
            new("in-school", new("school-3"), 2),
            new("in-school", new("school-1"), -2),
        ],
        Floors = [new("of-women", new(null, "woman"), 1)],
        Tie = TiePolicy.Lot,
        Locked = ["four", "oen", "one", "one"],
    };

    [Fact]
    public void Check_EverythingWrong_IsToldInOneRunInOrder() =>
        Snapshot.Match(string.Join('\n', Selector.Check(_everythingWrong)));

    [Fact]
    public void Check_FloorsThatNobodyCouldMeet_AreWarnings() =>
        Snapshot.Match(string.Join('\n', Selector.Check(_tooManyFloors)));

    [Theory]
    [InlineData("set-asides", FloorMode.MinimumGuarantee, 1)]
    [InlineData("set-asides-no-total", FloorMode.MinimumGuarantee, null)]
    [InlineData("open-first", FloorMode.OpenFirst, 1)]
    [InlineData("open-first-no-total", FloorMode.OpenFirst, null)]
    public void Check_MorePlacesSetAsideThanThereAre_IsTold(string name, FloorMode mode, int? total)
    {
        var isOpenFirst = mode == FloorMode.OpenFirst;
        var found = Selector.Check(new()
        {
            Total = total,
            FloorMode = mode,
            Units = [new("u")],
            Candidates = [Candidate("a", "u", "g"), Candidate("b", "u", "h")],
            Floors = isOpenFirst ? [new("f", new(null, "g"), 1), new("f2", new(null, "h"), 1)] : [],
            SetAsides = isOpenFirst ? [] : [new("f", new(null, "g"), 1), new("f2", new(null, "h"), 1)],
        });

        Snapshot.Match(string.Join('\n', found), name);
    }

    [Fact]
    public void Check_ListsInAnotherOrder_TellsTheSame()
    {
        var turned = new SelectionProblem
        {
            Units = Turned(_everythingWrong.Units),
            Candidates = Turned(_everythingWrong.Candidates),
            Order = _everythingWrong.Order,
            Total = _everythingWrong.Total,
            Caps = Turned(_everythingWrong.Caps),
            Floors = Turned(_everythingWrong.Floors),
            Tie = _everythingWrong.Tie,
            Locked = Turned(_everythingWrong.Locked),
        };

        Assert.Equal(Selector.Check(_everythingWrong).AsEnumerable(), Selector.Check(turned));
    }

    [Fact]
    public void Find_EachFinding_NamesTheThingItIsAbout()
    {
        var findings = SelectionChecks.Find(_everythingWrong);

        var unknown = Assert.Single(findings, finding => finding.Diagnostic.Code == Code(unit: true));
        Assert.Equal((SelectionPart.Candidate, 1, "two"), (unknown.Part, unknown.Index, unknown.Id));
        Assert.All(findings, finding => Assert.Null(finding.Diagnostic.Span));
    }

    [Fact]
    public void Create_WithErrors_ThrowsThemAll()
    {
        var thrown = Assert.Throws<SelectionException>(() => Selector.Create(_everythingWrong));

        Assert.Equal(Selector.Check(_everythingWrong).AsEnumerable(), thrown.Diagnostics);
    }

    [Fact]
    public void Create_WithWarningsAlone_SelectsAndReportsTheShortfall()
    {
        var selection = Selector.Create(_tooManyFloors).Select();

        Assert.Equal("one two three", string.Join(' ', selection.Selected));
        Assert.All(Selector.Check(_tooManyFloors), diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        Assert.Equal("[school-1, 1] [school-2, 1] [women, 3]", string.Join(' ', selection.Shortfall));
    }

    // Three places; the schools ask for four of them, one of them for more than it may have.
    private static readonly SelectionProblem _tooManyFloors = new()
    {
        Units = [new("s1"), new("s2"), new("s3"), new("s4")],
        Candidates =
        [
            Scored("one", 9, "s1"), Scored("two", 8, "s2"), Scored("three", 7, "s3") with { Groups = ["others"] }, Scored("four", 6, "s4"),
        ],
        Total = 3,
        Caps = [new("most-of-women", new("s4", "women"), 2)],
        Floors =
        [
            new("women", new("s4", "women"), 3),
            new("school-1", new("s1"), 2),
            new("school-2", new("s2"), 2),
        ],
    };

    private static string Code(bool unit) => SelectionDiagnostics.UnknownUnitOfCandidate("", unit ? "x" : "", []).Code;

    private static ImmutableArray<T> Turned<T>(ImmutableArray<T> list) => [.. list.Reverse()];

    private static SelectionCandidate Candidate(string id, string unit, params string[] groups) =>
        Scored(id, 1, unit) with { Groups = [.. groups], Keys = Scored(id, 1, unit).Keys.Add("age", 40) };

    private static SelectionCandidate Scored(string id, int score, string unit) => new(id)
    {
        Unit = unit,
        Keys = ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal).Add("score", score),
    };
}
