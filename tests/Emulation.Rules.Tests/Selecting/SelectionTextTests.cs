using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting;

/// <summary>Reasons and replacements as they stand in a log.</summary>
public class SelectionTextTests
{
    [Fact]
    public void Reason_WithWhatIsKnown_NamesIt() => Assert.Equal(
        "cap-full: total; cut-off b; missed by 2",
        new SelectionReason(SelectionReasonKind.CapFull) { Binding = ["total"], CutOff = "b", MissedBy = 2 }.ToString());

    [Fact]
    public void Reason_Alone_IsItsKind() => Assert.Equal("not-eligible", new SelectionReason(SelectionReasonKind.NotEligible).ToString());

    [Fact]
    public void Replacement_NamesWhoEntersAndWhoDrops() => Assert.Equal("enters: c, d; drops: nobody", new Replacement(["c", "d"], []).ToString());
}
