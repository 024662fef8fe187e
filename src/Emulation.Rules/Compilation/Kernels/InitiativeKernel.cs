using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Recognised initiatives, research, projects or ingenuity in combat of at least a reach.</summary>
internal sealed class InitiativeKernel(InitiativeCondition condition, bool proven)
    : RecordsKernel<Initiative, InitiativeTest>(condition, new(condition), "initiatives", FactAskers.Initiatives, proven, condition.Count);

/// <summary>Of one of the kinds, of at least the reach, and recognised in time.</summary>
internal readonly struct InitiativeTest(InitiativeCondition condition) : IRecordTest<Initiative>
{
    public Records<Initiative>? ListOf(Dossier dossier) => dossier.Initiatives;

    public byte Of(Initiative record, AwardPeriod period, LocalDate asOf) => condition.InPeriod
        ? Of(record, condition, asOf, period.From, period.To)
        : Of(record, condition, asOf, null, null);

    /// <summary>Whether an initiative counts that must have been recognised from one day up to another.</summary>
    public static byte Of(Initiative initiative, InitiativeCondition condition, LocalDate asOf, LocalDate? from, LocalDate? to)
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
        var unused = condition.NotUsedFor.IsEmpty ? Tri.Met
            : initiative.UsedFor is not { } used ? Tri.Unknown
            : Tri.Of(!used.Any(condition.NotUsedFor.Contains));
        return Math.Min(Math.Min(scope, recognised), unused);
    }

    public string Describe(Initiative record) =>
        $"{FactNames.Word(record.Kind)}, {FactNames.Value(record.Scope)}, "
        + (record.Recognised.HasValue ? FactNames.Date(record.Recognised.Value) : record.Recognised.IsKnown ? "not recognised" : FactNames.Unknown)
        + (condition.NotUsedFor.IsEmpty ? ""
            : record.UsedFor is not { } used ? $", used for {FactNames.Unknown}"
            : used.IsEmpty ? "" : $", used for {string.Join(" ", used.Order())}");
}
