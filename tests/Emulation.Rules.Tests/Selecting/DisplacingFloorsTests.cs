using Emulation.Rules.Selecting;
using Emulation.Rules.Tests.Selecting.General;
using Emulation.Rules.Tests.Selecting.Oracle;

namespace Emulation.Rules.Tests.Selecting;

/// <summary>Which floors are named to somebody who has no place because of them; each case worked out by hand.</summary>
public class DisplacingFloorsTests
{
    [Fact]
    public void Explain_WhenAPlaceIsKeptVacant_NamesTheFloorThatItIsKeptFor()
    {
        var problem = InstanceText.Read("""
            total 1
            rules KeepVacant
            candidate x score=2
            candidate q score=1 groups=a ineligible
            floor fa 1 group=a
            """);
        var selector = Selector.Create(problem.ToProblem());

        Assert.Empty(selector.Select().Selected);
        Assert.Equal(SelectionReasonKind.DisplacedByFloor, selector.Explain("x").Kind);
        Assert.Equal("fa", string.Join(' ', selector.Explain("x").Floors));
    }

    [Fact]
    public void Explain_WhenAnotherFloorWouldTakeThePlace_NamesBoth()
    {
        // One place, two floors: x fills the one, and without it y would fill the other. Only without both has top the place.
        var given = InstanceText.Read("""
            total 1
            candidate top score=65
            candidate x score=63 groups=a
            candidate y score=62 groups=g
            floor fa 1 group=a
            floor fg 1 group=g
            """);

        Assert.Equal("fa fg", string.Join(' ', Selector.Create(given.ToProblem()).Explain("top").Floors));
        Assert.Equal("y", string.Join(' ', Selector.Create((given with { Floors = [given.Floors[1]] }).ToProblem()).Select().Selected));
    }

    [Fact]
    public void Explain_WhenSetAsidesRevert_NamesTheFloorsOfTheOpenPlaces()
    {
        // One open place, for which c3 alone fills both floors; nobody may take the set-aside, so that four more have places on merit.
        // Of the group of the floor c5 is one too, but by a reverted place.
        var selector = Selector.Create(new()
        {
            Total = 5,
            Units = [new("A"), new("A1", "A"), new("A2", "A"), new("B")],
            Caps = [new("cap", new("A2"), 3)],
            Floors = [new("f0", new("A", "g"), 1), new("f1", new(null, "k"), 1)],
            SetAsides = [new("v0", new("B", "k"), 4)],
            Candidates = Worked.Candidates("c5 65 A2 g", "c4 64 A2 h k", "c2 63 A2 h", "c1 62 A1 k", "c0 61 B", "c3 60 A1 g k"),
        });

        Assert.Equal("c5 c4 c2 c1 c3", string.Join(' ', selector.Select().Selected));
        Assert.Equal(SelectionReasonKind.DisplacedByFloor, selector.Explain("c0").Kind);
        Assert.Equal("f0 f1", string.Join(' ', selector.Explain("c0").Floors));
        Assert.Equal(4, selector.Select().Shortfall["v0"]);
    }
}
