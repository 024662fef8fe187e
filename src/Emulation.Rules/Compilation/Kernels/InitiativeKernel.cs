using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Recognised initiatives, research, projects or ingenuity in combat of at least a reach.</summary>
internal sealed class InitiativeKernel(InitiativeCondition condition)
    : RecordsKernel<Initiative>(condition, "initiatives", FactAskers.Initiatives, condition.Count)
{
    public static byte TestInitiative(Initiative initiative, InitiativeCondition condition, LocalDate asOf, LocalDate? from, LocalDate? to)
    {
        if (!condition.Kinds.Contains(initiative.Kind))
        {
            return Tri.NotMet;
        }

        var scope = initiative.Scope.HasValue ? Tri.Of(initiative.Scope.Value >= condition.Scope)
            : initiative.Scope.IsKnown ? Tri.NotMet : Tri.Unknown;
        var recognised = initiative.Recognised.HasValue
            ? Tri.Of(initiative.Recognised.Value <= asOf && !(initiative.Recognised.Value < from) && !(initiative.Recognised.Value >= to))
            : initiative.Recognised.IsKnown ? Tri.NotMet : Tri.Unknown;
        return Math.Min(scope, recognised);
    }

    protected override Records<Initiative>? ListOf(Dossier dossier) => dossier.Initiatives;

    protected override byte TestRecord(Initiative record, KindColumns columns, int index, LocalDate asOf)
    {
        var period = columns.Periods[index];
        return TestInitiative(record, condition, asOf, condition.InPeriod ? period.From : null, condition.InPeriod ? period.To : null);
    }

    protected override string Describe(Initiative record) =>
        $"{FactNames.Word(record.Kind)}, {FactNames.Value(record.Scope)}, "
        + (record.Recognised.HasValue ? Date(record.Recognised.Value) : record.Recognised.IsKnown ? "not recognised" : FactNames.Unknown);
}
