using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is a result in an emulation movement.</summary>
internal sealed class MovementKernel(MovementCondition condition, bool proven)
    : RecordsKernel<MovementResult, MovementTest>(condition, new(condition), "movements", FactAskers.Movements, proven)
{
    protected override bool MayHaveOthers(Dossier dossier) => dossier.AreMovementsPartial;
}

/// <summary>Of at least the place, in a movement of the launcher, length and review asked for.</summary>
internal readonly struct MovementTest(MovementCondition condition) : IRecordTest<MovementResult>
{
    public Records<MovementResult>? ListOf(Dossier dossier) => dossier.Movements;

    public byte Of(MovementResult record, AwardPeriod period, LocalDate asOf)
    {
        if (record.Place < condition.Place || record.Reviewed > asOf || (condition.Movement is { } movement && record.Movement != movement.Value))
        {
            return Tri.NotMet;
        }

        var launched = condition.LaunchedBy.IsEmpty ? Tri.Met
            : record.LaunchedBy.HasValue ? Tri.Of(condition.LaunchedBy.Contains(record.LaunchedBy.Value))
            : record.LaunchedBy.IsKnown ? Tri.NotMet : Tri.Unknown;
        var reviewed = condition.Reviews.IsEmpty ? Tri.Met
            : record.Review.HasValue ? Tri.Of(condition.Reviews.Contains(record.Review.Value))
            : record.Review.IsKnown ? Tri.NotMet : Tri.Unknown;
        var outcome = Math.Min(launched, reviewed);
        return outcome == Tri.NotMet || condition.Years is not { } years ? outcome
            : Math.Min(outcome, record.WholeYears is { } ran ? Tri.Of(ran >= years) : Tri.Unknown);
    }

    public string Describe(MovementResult record) =>
        $"{record.Movement}: {FactNames.Word(record.Place)}, launched by {FactNames.Value(record.LaunchedBy)}, "
        + $"{FactNames.Date(record.From)} to {FactNames.Date(record.To)}, {FactNames.Value(record.Review)} review";
}
