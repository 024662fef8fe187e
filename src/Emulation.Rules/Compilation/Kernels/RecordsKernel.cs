using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>At least so many records of one list are of the kind asked for, with evidence where that is required.</summary>
internal abstract class RecordsKernel<T, TTest>(Condition condition, TTest test, string list, LocalizedText asks, bool proven, int count = 1) : LeafKernel
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
            .Select(record => (record, Says: _test.Describe(record), Outcome: Of(record, subject.Period, subject.Unit.AsOf)))
            .OrderBy(each => each.record.Id, StringComparer.Ordinal).ThenBy(each => each.Says, StringComparer.Ordinal).ThenBy(each => each.Outcome)
            .Select((each, n) => (
                Name: $"{list}.{each.record.Id ?? $"{n + 1}"}",
                Says: each.Says + FactNames.Evidence(each.record, proven),
                each.Outcome))
            .ToImmutableArray();
        if (MayHaveOthers(subject.Dossier) && tested.Count(each => each.Outcome == Tri.Met) < count)
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Condition = condition,
                Read = [.. tested.Select(each => subject.Read(each.Name, each.Says)), .. Fallen(subject, records)],
                Missing = [subject.Lacks(list, asks)],
            };
        }

        var doubtful = tested.Where(each => each.Outcome == Tri.Unknown).Select(each => subject.Prefix + each.Name).ToArray();
        var met = tested.Count(each => each.Outcome == Tri.Met);
        return new()
        {
            Outcome = Tri.Between(met >= count, met + doubtful.Length >= count),
            Condition = condition,
            Read = [.. tested.Select(each => subject.Read(each.Name, each.Says)).DefaultIfEmpty(subject.Read(list, FactNames.None)), .. Fallen(subject, records)],
            Missing = met >= count || met + doubtful.Length < count ? [] : [.. doubtful.Select(name => new MissingFact(name, asks))],
            Assume = (facts, best) =>
            {
                var learnt = doubtful.Count(facts.Contains);
                return Tri.Between(met + (best ? learnt : 0) >= count, met + doubtful.Length - (best ? 0 : learnt) >= count);
            },
        };
    }

    // What was revoked or replaced counts for nothing, and is shown so that nobody looks for it.
    private IEnumerable<FactRead> Fallen(Subject subject, Records<T> records) => records.All
        .Where(record => record.Id is not null && !records.Counted.Contains(record))
        .OrderBy(record => record.Id, StringComparer.Ordinal)
        .Select(record => subject.Read($"{list}.{record.Id}", _test.Describe(record) + RecordNotes.Fallen(records, record)));

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
            var outcome = Of(record, columns.Periods[index], asOf);
            met += outcome == Tri.Met ? 1 : 0;
            possible += outcome != Tri.NotMet ? 1 : 0;
        }

        return Tri.Between(met >= count, possible >= count || (met < count && MayHaveOthers(columns.Candidates[index].Dossier)));
    }

    /// <summary>Whether there may be records beside those that are listed.</summary>
    protected virtual bool MayHaveOthers(Dossier dossier) => false;

    // Where evidence is required, a record without it leaves open what it would establish.
    private byte Of(T record, AwardPeriod period, LocalDate asOf)
    {
        var outcome = _test.Of(record, period, asOf);
        return proven && outcome == Tri.Met && record.Evidence.IsEmpty ? Tri.Unknown : outcome;
    }
}
