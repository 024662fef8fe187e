using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The dossier has a part of one kind.</summary>
internal sealed class DocumentKernel(string kind)
    : RecordsKernel<DossierDocument, DocumentTest>(new DocumentCondition([kind]), new(kind), "documents", FactAskers.Documents, proven: false);

/// <summary>Of the kind, and issued by the decision date.</summary>
internal readonly struct DocumentTest(string kind) : IRecordTest<DossierDocument>
{
    public Records<DossierDocument>? ListOf(Dossier dossier) => dossier.Documents;

    public byte Of(DossierDocument record, AwardPeriod period, LocalDate asOf) => Tri.Of(record.Kind == kind && !(record.Issued > asOf));

    public string Describe(DossierDocument record) =>
        record.Kind + (record.Number is { } number ? $" {number}" : "") + (record.Issued is { } day ? $", {FactNames.Date(day)}" : "");
}
