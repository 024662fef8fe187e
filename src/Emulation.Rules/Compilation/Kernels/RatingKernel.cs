using System.Numerics;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The rating of this period, or of several, is at least a level.</summary>
internal sealed class RatingKernel(RatingCondition condition, bool proven) : LeafKernel
{
    private readonly int _window = condition.Scope.OfLast ?? 1;
    private readonly int _times = condition.Scope.EveryYear ? condition.Scope.OfLast ?? 1 : condition.Scope.Years ?? 1;

    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var (columns, level) = (unit[kind], condition.AtLeast);
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Holds(proven ? columns.ProvenRating(i, level) : columns.Rated(i, level));
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var history = HistoryOf(subject.Columns, subject.Index);
        var read = new List<FactRead>();
        var missing = new List<MissingFact>();
        for (var k = 0; k < _window; k++)
        {
            var period = subject.Period.Id.Plus(-k);
            read.Add(subject.Read(FactNames.Rating(period), RecordNotes.Rating(subject.Dossier, period, proven)));
            if ((history.Possible & ~history.Yes & (1UL << k)) != 0)
            {
                missing.Add(subject.Lacks(FactNames.Rating(period), FactAskers.Ratings));
            }
        }

        return new()
        {
            Outcome = Test(subject),
            Condition = condition,
            Read = [.. read],
            Missing = [.. missing],
            Assume = (facts, best) => Holds(FactNames.Assume(
                history, facts, best, subject.Prefix + FactNames.RatingStem, subject.Period.Id)),
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index) => Holds(HistoryOf(columns, index));

    private History HistoryOf(KindColumns columns, int index) =>
        proven ? columns.ProvenRating(index, condition.AtLeast) : columns.Rated(index, condition.AtLeast);

    private byte Holds(History history)
    {
        var window = History.Window(_window);
        return Tri.Between(
            BitOperations.PopCount(history.Yes & window) >= _times, BitOperations.PopCount(history.Possible & window) >= _times);
    }
}
