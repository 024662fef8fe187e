using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is an achievement outside the yearly ladder.</summary>
internal sealed class AchievementKernel(AchievementCondition condition, bool proven)
    : RecordsKernel<Achievement, AchievementTest>(condition, new(condition), "achievements", FactAskers.Achievements, proven);

/// <summary>Of one of the kinds, and of at least the reach.</summary>
internal readonly struct AchievementTest(AchievementCondition condition) : IRecordTest<Achievement>
{
    public Records<Achievement>? ListOf(Dossier dossier) => dossier.Achievements;

    public byte Of(Achievement record, AwardPeriod period, LocalDate asOf)
    {
        if (!condition.Kinds.Contains(record.Kind) || record.Recognised > asOf)
        {
            return Tri.NotMet;
        }

        return condition.Scope is not { } least ? Tri.Met
            : record.Scope.HasValue ? Tri.Of(record.Scope.Value >= least)
            : record.Scope.IsKnown ? Tri.NotMet : Tri.Unknown;
    }

    public string Describe(Achievement record) =>
        $"{FactNames.Word(record.Kind)}, {FactNames.Value(record.Scope)}, {FactNames.Date(record.Recognised)}";
}
