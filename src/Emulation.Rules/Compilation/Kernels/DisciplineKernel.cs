using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is a disciplinary measure of at least a form.</summary>
internal sealed class DisciplineKernel(DisciplineCondition condition, bool proven)
    : RecordsKernel<Discipline, DisciplineTest>(condition, new(condition), "disciplines", FactAskers.Disciplines, proven);

/// <summary>Of at least the form, at the time asked for.</summary>
internal readonly struct DisciplineTest(DisciplineCondition condition) : IRecordTest<Discipline>
{
    public Records<Discipline>? ListOf(Dossier dossier) => dossier.Disciplines;

    public byte Of(Discipline record, AwardPeriod period, LocalDate asOf)
    {
        if (record.Form < condition.AtLeast || record.Decided > asOf)
        {
            return Tri.NotMet;
        }

        if (condition.EndedWithinMonths is { } months)
        {
            return record.Until is { } served ? Tri.Of(asOf < served.PlusMonths(months)) : Tri.Unknown;
        }

        return condition.During switch
        {
            DisciplineTime.Ever => Tri.Met,
            DisciplineTime.Period => record.Decided is { } decided ? Tri.Of(period.Contains(decided)) : Tri.Unknown,
            _ => record.Until is { } until ? Tri.Of(asOf < until) : Tri.Unknown,
        };
    }

    public string Describe(Discipline record) => condition.EndedWithinMonths is null
        ? $"{FactNames.Word(record.Form)}, {FactNames.Date(record.Decided)}"
        : $"{FactNames.Word(record.Form)}, {FactNames.Date(record.Decided)}, served until {FactNames.Date(record.Until)}";
}
