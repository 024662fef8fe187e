using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Apportioning;
using Emulation.Rules.Juries;
using Emulation.Rules.Pairing;
using Emulation.Rules.Selecting;
using Emulation.Rules.Voting;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>The examples of the guide to selecting for hosts, compiled and run.</summary>
public class SelectionHostExamples
{
    [Fact]
    public void Selector_SelectsExplainsAndReplaces()
    {
        var selector = Selector.Create(new()
        {
            Total = 1,
            Candidates =
            [
                new("a", 90.5m),
                new("b", 90),
            ],
        });
        var selection = selector.Select();      // selection.Selected is [a]
        var why = selector.Explain("b");        // cap full: `total`; missed by 1
        var next = selector.Replace("a");       // who enters when a withdraws: b

        Assert.Equal<string>(["a"], selection.Selected);
        Assert.Equal((SelectionReasonKind.CapFull, "total", 1), (why.Kind, Assert.Single(why.Binding), why.MissedBy!.Value));
        Assert.Equal<string>(["b"], next.Enters);
    }

    [Fact]
    public void Assigner_AndStrengthPairing_Pair()
    {
        var assignment = Assigner.Assign(new()
        {
            Helpers = [new("a", Places: 2), new("b")],
            Helped = ["x", "y", "z"],
            Values = [[12, 7.5m, 9], [4, 3, null]],    // one row per helper; null: never
        });                                            // assignment.Total is 20.5
        var byStrength = StrengthPairing.Pair([new("a", 9), new("b", 6)], [new("x", 2), new("y", 8)]);

        Assert.Equal("20.5", assignment.Total.ToString());
        Assert.Equal(84, byStrength.Total);
    }

    [Fact]
    public void StableMatcher_Matches()
    {
        var matching = StableMatcher.Match(new()
        {
            Proposers = [new("p", ["a", "b"]), new("q", ["a", "b"])],
            Acceptors = [new("a", ["q", "p"]), new("b", ["p", "q"], Places: 2)],
        });                                            // matching.Count is 1

        Assert.Equal(1, matching.Count);
        Assert.Equal(["p b", "q a"], matching.ProposerOptimal.Select(pair => $"{pair.Proposer} {pair.Acceptor}"));
    }

    [Fact]
    public void Apportioner_VoteTallyAndJury_Answer()
    {
        var places = Apportioner.Apportion(7, [new("a", 53), new("b", 24), new("c", 23)], ApportionmentMethod.SainteLague);
        var vote = VoteTally.Count(
            new(Percentage.Of(90), VoteBase.AllMembers), new(9) { Members = 11, Present = 10 });    // 90% of 11 needs 10: vote.Outcome is Failed
        var scores = Jury.Score(
            new()
            {
                Jurors = ["j1", "j2", "j3"],
                Acts = ["song"],
                Criteria = [new("", 1)],
                Marks = [new("j1", "song", "", 9), new("j2", "song", "", 8.5m), new("j3", "song", "", 7)],
            },
            new(MarkAggregation.Median));              // scores.Acts[0].Score is 8.5

        Assert.Equal<long>([3, 2, 2], places.Places);
        Assert.Equal((VotingOutcome.Failed, 10), (vote.Outcome, vote.Needed!.Value));
        Assert.Equal("8.5", scores.Acts[0].Score!.Value.ToString());
    }
}
