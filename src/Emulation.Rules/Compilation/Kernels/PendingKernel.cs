using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A matter is open against the candidate on the decision date.</summary>
internal sealed class PendingKernel(PendingCondition condition, bool proven)
    : RecordsKernel<PendingMatter, PendingTest>(condition, new(condition), "pending", FactAskers.Pending, proven);

/// <summary>Of one of the kinds, and open on the decision date.</summary>
internal readonly struct PendingTest(PendingCondition condition) : IRecordTest<PendingMatter>
{
    public Records<PendingMatter>? ListOf(Dossier dossier) => dossier.Pending;

    public byte Of(PendingMatter record, AwardPeriod period, LocalDate asOf) =>
        Tri.Of(condition.Kinds.Contains(record.Kind) && record.IsOpenOn(asOf));

    public string Describe(PendingMatter record) =>
        $"{FactNames.Word(record.Kind)}, {FactNames.Date(record.From)} to {(record.To is { } to ? FactNames.Date(to) : "open")}";
}
