using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Deciding;

/// <summary>Whoever asks for a decision that is not there is told which of the two ids is not known, and the nearest that is.</summary>
public class UnknownDecisionTests
{
    private static readonly UnitDecisions _decisions = Given.Decide(new UnitDraft { People = [Given.Person("gv-01"), Given.Person("gv-02")], Collectives = [Given.Collective()] });

    [Theory]
    [InlineData("gv-1", "lao-dong-tien-tien", "There is no candidate `gv-1` in unit `thcs-a`; did you mean `gv-01`?")]
    [InlineData("somebody", "lao-dong-tien-tien", "There is no candidate `somebody` in unit `thcs-a`.")]
    [InlineData("gv-01", "lao-dong-tien-tein", "No award `lao-dong-tien-tein` is decided in unit `thcs-a` on 2025-06-15; did you mean `lao-dong-tien-tien`?")]
    [InlineData("gv-01", "nobel", "No award `nobel` is decided in unit `thcs-a` on 2025-06-15.")]
    [InlineData("gv-01", "tap-the-lao-dong-tien-tien", "The award `tap-the-lao-dong-tien-tien` is not for candidates of the kind of `gv-01`.")]
    public void Indexer_OfWhatIsNotThere_SaysWhichIdIsNotKnown(string candidate, string award, string expected) =>
        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => _decisions[candidate, award]).Message);

    [Fact]
    public async Task Indexer_OfARefusedUnit_SaysThatItWasRefused()
    {
        await foreach (var refused in Given.Law.EvaluateAsync(new[] { new UnitDraft { People = [Given.Person()] }.Seal() }.ToAsyncEnumerable(), new(new(2024, 6, 15))))
        {
            var thrown = Assert.Throws<KeyNotFoundException>(() => refused["an", "lao-dong-tien-tien"]);

            Assert.Equal("Unit `thcs-a` could not be decided: EMU4006.", thrown.Message);
            Assert.Equal("unit `thcs-a` on 2024-06-15: not decided (EMU4006)", refused.ToString());
        }
    }

    [Fact]
    public void Text_OfResults_IsShort()
    {
        Assert.Equal($"unit `thcs-a` on 2025-06-15: {_decisions.Count} decided", _decisions.ToString());
        Assert.Equal("gv-01 lao-dong-tien-tien: eligible, not-subject-to-quota", _decisions["gv-01", "lao-dong-tien-tien"].ToString());
    }
}
