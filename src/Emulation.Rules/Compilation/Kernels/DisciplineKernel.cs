using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is a disciplinary measure of at least a form.</summary>
internal sealed class DisciplineKernel(DisciplineCondition condition)
    : RecordsKernel<Discipline>(condition, "disciplines", FactAskers.Disciplines)
{
    protected override Records<Discipline>? ListOf(Dossier dossier) => dossier.Disciplines;

    protected override byte TestRecord(Discipline record, KindColumns columns, int index, LocalDate asOf)
    {
        if (record.Form < condition.AtLeast || record.Decided > asOf)
        {
            return Tri.NotMet;
        }

        return condition.During switch
        {
            DisciplineTime.Ever => Tri.Met,
            DisciplineTime.Period => record.Decided is { } decided ? Tri.Of(columns.Periods[index].Contains(decided)) : Tri.Unknown,
            _ => record.Until is { } until ? Tri.Of(asOf < until) : Tri.Unknown,
        };
    }

    protected override string Describe(Discipline record) => $"{FactNames.Word(record.Form)}, {Date(record.Decided)}";
}
