using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>At least so many records of one list are of the kind asked for.</summary>
internal abstract class RecordsKernel<T, TTest>(Condition condition, TTest test, string list, LocalizedText asks, int count = 1) : LeafKernel
    where T : DossierRecord
    where TTest : struct, IRecordTest<T>
{
    private readonly TTest _test = test;

    public sealed override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var columns = unit[kind];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Test(columns, i, unit.AsOf);
        }
    }

    public override Evidence Examine(Subject subject)
    {
        if (_test.ListOf(subject.Dossier) is not { } records)
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Condition = condition,
                Read = [subject.Read(list, FactNames.Unknown)],
                Missing = [subject.Lacks(list, asks)],
            };
        }

        // In an order of their own: what is said must not depend on the order in which the records came.
        var tested = records.Counted
            .Select(record => (record, Says: _test.Describe(record), Outcome: _test.Of(record, subject.Period, subject.Unit.AsOf)))
            .OrderBy(each => each.record.Id, StringComparer.Ordinal).ThenBy(each => each.Says, StringComparer.Ordinal).ThenBy(each => each.Outcome)
            .Select((each, n) => (Name: $"{list}.{each.record.Id ?? $"{n + 1}"}", each.Says, each.Outcome))
            .ToImmutableArray();
        var doubtful = tested.Where(each => each.Outcome == Tri.Unknown).Select(each => subject.Prefix + each.Name).ToArray();
        var met = tested.Count(each => each.Outcome == Tri.Met);
        return new()
        {
            Outcome = Tri.Between(met >= count, met + doubtful.Length >= count),
            Condition = condition,
            Read = tested.IsEmpty
                ? [subject.Read(list, FactNames.None)]
                : [.. tested.Select(each => subject.Read(each.Name, each.Says))],
            Missing = met >= count || met + doubtful.Length < count ? [] : [.. doubtful.Select(name => new MissingFact(name, asks))],
            Assume = (facts, best) =>
            {
                var learnt = doubtful.Count(facts.Contains);
                return Tri.Between(met + (best ? learnt : 0) >= count, met + doubtful.Length - (best ? 0 : learnt) >= count);
            },
        };
    }

    protected sealed override byte Test(UnitColumns unit, KindColumns columns, int index) => Test(columns, index, unit.AsOf);

    private byte Test(KindColumns columns, int index, LocalDate asOf)
    {
        if (_test.ListOf(columns.Candidates[index].Dossier) is not { } records)
        {
            return Tri.Unknown;
        }

        var (met, possible) = (0, 0);
        foreach (var record in records.Counted)
        {
            var outcome = _test.Of(record, columns.Periods[index], asOf);
            met += outcome == Tri.Met ? 1 : 0;
            possible += outcome != Tri.NotMet ? 1 : 0;
        }

        return Tri.Between(met >= count, possible >= count);
    }
}
