using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Spans;

/// <summary>
/// A run of award periods up to this one, each of which passes a yearly test, over which another test holds; where an
/// earlier award is named, the run begins on or after its decision.
/// </summary>
/// <remarks>Any run that is long enough may serve, so the outcome is the best over all lengths.</remarks>
/// <param name="condition">The condition.</param>
/// <param name="everyYear">What must hold in each year; null asks for nothing.</param>
/// <param name="over">What must hold over the run; null asks for nothing.</param>
internal sealed class SpanKernel(SpanCondition condition, YearTest? everyYear, WindowTest? over) : LeafKernel
{
    public override Evidence Examine(Subject subject)
    {
        var outcome = Test(subject);
        var (columns, index) = (subject.Columns, subject.Index);
        var (least, most) = Anchor(subject.Unit, columns, index);
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        var read = ImmutableArray.CreateBuilder<FactRead>();
        if (condition.Since is { } since)
        {
            read.Add(subject.Read($"years-since.{since}", least > 0 ? $"{least}" : most > 0 ? FactNames.Unknown : FactNames.None));
            if (least < most)
            {
                missing.Add(subject.Lacks($"commendations.{since}", FactAskers.Commendations));
            }
        }

        var years = Enumerable.Range(0, condition.Years).Select(k => everyYear?.Facts(subject, k) ?? default).ToArray();
        foreach (var year in years.Where(year => !year.Read.IsDefault))
        {
            read.AddRange(year.Read);
            missing.AddRange(year.Missing);
        }

        if (over is not null)
        {
            var facts = over.Facts(subject, condition.Years);
            read.AddRange(facts.Read);
            missing.AddRange(facts.Missing);
        }

        var lacking = missing.DistinctBy(fact => fact.Fact).ToImmutableArray();
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read = [.. read.Distinct()],
            Missing = outcome == Tri.Unknown ? lacking : [],
            // One year that falls out ends every run; to meet it, everything that is missing must turn out well.
            Assume = (facts, best) => lacking.All(fact => facts.Contains(fact.Fact)) ? Tri.Of(best)
                : !best && years.Any(year => !year.Missing.IsDefaultOrEmpty && year.Missing.All(fact => facts.Contains(fact.Fact))) ? Tri.NotMet
                : Tri.Unknown,
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index)
    {
        var (least, most) = Anchor(unit, columns, index);
        if (most < condition.Years)
        {
            return Tri.NotMet;
        }

        var years = everyYear?.Of(columns, index) ?? new History(ulong.MaxValue, ulong.MaxValue);
        most = Math.Min(most, BitOperations.TrailingZeroCount(~years.Possible));
        var outcome = Tri.NotMet;
        for (var length = condition.Years; length <= most && outcome != Tri.Met; length++)
        {
            var run = years.Throughout(History.Window(length));
            run = length > least ? Math.Min(run, Tri.Unknown) : run;
            outcome = Math.Max(outcome, over is null ? run : Math.Min(run, over.Of(unit, columns, index, length)));
        }

        return outcome;
    }

    // How long a run may be: at least what the listed award gives, at most what an unlisted one could.
    private (int Least, int Most) Anchor(UnitColumns unit, KindColumns columns, int index)
    {
        if (condition.Since is not { } since)
        {
            return (History.Depth, History.Depth);
        }

        var least = 0;
        foreach (var record in columns.Candidates[index].Dossier.Commendations.Counted)
        {
            if (record.Award == since && record.Decided <= unit.AsOf)
            {
                least = Math.Max(least, columns.Periods[index].PeriodsBeginningOnOrAfter(record.Decided));
            }
        }

        least = Math.Min(least, History.Depth);
        return (least, CommendationCount.IsComplete(columns, index, History.Depth) ? least : History.Depth);
    }
}
