using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is a result in an emulation movement.</summary>
internal sealed class MovementKernel(MovementCondition condition)
    : RecordsKernel<MovementResult>(condition, "movements", FactAskers.Movements)
{
    protected override Records<MovementResult>? ListOf(Dossier dossier) => dossier.Movements;

    protected override byte TestRecord(MovementResult record, KindColumns columns, int index, LocalDate asOf)
    {
        if (record.Place < condition.Place || record.Reviewed > asOf)
        {
            return Tri.NotMet;
        }

        var launched = condition.LaunchedBy.IsEmpty ? Tri.Met
            : record.LaunchedBy.HasValue ? Tri.Of(condition.LaunchedBy.Contains(record.LaunchedBy.Value))
            : record.LaunchedBy.IsKnown ? Tri.NotMet : Tri.Unknown;
        var lasted = condition.Years is not { } years ? Tri.Met
            : record.WholeYears is { } ran ? Tri.Of(ran >= years) : Tri.Unknown;
        var reviewed = condition.Reviews.IsEmpty ? Tri.Met
            : record.Review.HasValue ? Tri.Of(condition.Reviews.Contains(record.Review.Value))
            : record.Review.IsKnown ? Tri.NotMet : Tri.Unknown;
        return Math.Min(Math.Min(launched, lasted), reviewed);
    }

    protected override string Describe(MovementResult record) =>
        $"{record.Movement}: {FactNames.Word(record.Place)}, launched by {FactNames.Value(record.LaunchedBy)}, "
        + $"{Date(record.From)} to {Date(record.To)}, {FactNames.Value(record.Review)} review";
}
