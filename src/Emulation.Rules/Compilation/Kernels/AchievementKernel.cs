using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is an achievement outside the yearly ladder.</summary>
internal sealed class AchievementKernel(AchievementCondition condition)
    : RecordsKernel<Achievement>(condition, "achievements", FactAskers.Achievements)
{
    protected override Records<Achievement>? ListOf(Dossier dossier) => dossier.Achievements;

    protected override byte TestRecord(Achievement record, KindColumns columns, int index, LocalDate asOf)
    {
        if (!condition.Kinds.Contains(record.Kind) || record.Recognised > asOf)
        {
            return Tri.NotMet;
        }

        return condition.Scope is not { } least ? Tri.Met
            : record.Scope.HasValue ? Tri.Of(record.Scope.Value >= least)
            : record.Scope.IsKnown ? Tri.NotMet : Tri.Unknown;
    }

    protected override string Describe(Achievement record) =>
        $"{FactNames.Word(record.Kind)}, {FactNames.Value(record.Scope)}, {Date(record.Recognised)}";
}
