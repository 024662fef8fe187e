using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Decisions;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A council voted for the candidate with at least a share; a vote that was not held is not known.</summary>
/// <param name="condition">The condition.</param>
/// <param name="award">The award voted on.</param>
internal sealed class VoteKernel(VoteCondition condition, AwardId award) : LeafKernel
{
    public override Evidence Examine(Subject subject)
    {
        var fact = $"votes.{award}";
        var outcome = Test(subject);
        var figures = outcome == Tri.Unknown ? null
            : VoteCounter.Figures(condition.Of, condition.Councils, award, subject.Dossier, subject.Period.Id);
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read = [subject.Read(fact, figures is var (votes, whole) ? $"{votes}/{whole}" : FactNames.Word(VoteOutcome.NotHeld))],
            Missing = outcome == Tri.Unknown ? [subject.Lacks(fact, FactAskers.Council)] : [],
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index) => Of(VoteCounter.Outcome(
        condition.Share, condition.Of, condition.Councils, award, columns.Candidates[index].Dossier, columns.Periods[index].Id));

    private static byte Of(VoteOutcome outcome) => outcome switch
    {
        VoteOutcome.Passed => Tri.Met,
        VoteOutcome.Failed => Tri.NotMet,
        _ => Tri.Unknown,
    };
}
