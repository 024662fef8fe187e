using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>At least so many records of one list are of the kind asked for.</summary>
internal abstract class RecordsKernel<T>(Condition condition, string list, LocalizedText asks, int count = 1) : LeafKernel
    where T : DossierRecord
{
    public override Evidence Examine(Subject subject)
    {
        if (ListOf(subject.Dossier) is not { } records)
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
            .Select(record => (record, Says: Describe(record), Outcome: TestRecord(record, subject.Columns, subject.Index, subject.Unit.AsOf)))
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

    protected sealed override byte Test(UnitColumns unit, KindColumns columns, int index)
    {
        if (ListOf(columns.Candidates[index].Dossier) is not { } records)
        {
            return Tri.Unknown;
        }

        var (met, possible) = (0, 0);
        foreach (var record in records.Counted)
        {
            var outcome = TestRecord(record, columns, index, unit.AsOf);
            met += outcome == Tri.Met ? 1 : 0;
            possible += outcome != Tri.NotMet ? 1 : 0;
        }

        return Tri.Between(met >= count, possible >= count);
    }

    protected abstract Records<T>? ListOf(Dossier dossier);

    /// <summary>Whether one record is of the kind asked for.</summary>
    protected abstract byte TestRecord(T record, KindColumns columns, int index, LocalDate asOf);

    /// <summary>The record as a reader should see it; never a name.</summary>
    protected abstract string Describe(T record);

    protected static string Date(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : FactNames.Unknown;
}
