using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Every training of the length asked for that the person attended in the award period went well.</summary>
internal sealed class TrainingKernel(TrainingCondition condition) : PersonKernel(condition)
{
    protected override Evidence Examine(Subject subject, Individual person)
    {
        if (person.Trainings is not { } trainings)
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Condition = condition,
                Read = [subject.Read("trainings", FactNames.Unknown)],
                Missing = [subject.Lacks("trainings", FactAskers.Personnel)],
            };
        }

        var tested = trainings.Where(training => IsAsked(training, subject.Period))
            .OrderBy(training => training.From).ThenBy(Describe, StringComparer.Ordinal)
            .Select((training, n) => (Name: $"trainings.{(n + 1).ToString(CultureInfo.InvariantCulture)}", Says: Describe(training), Outcome: Of(training, subject.Unit.AsOf)))
            .ToArray();
        return EachOf.Examine(subject, condition, "trainings", FactAskers.Personnel, tested);
    }

    protected override byte Test(UnitColumns unit, Individual person, KindColumns columns, int index)
    {
        if (person.Trainings is not { } trainings)
        {
            return Tri.Unknown;
        }

        var outcome = Tri.Met;
        foreach (var training in trainings)
        {
            outcome = IsAsked(training, columns.Periods[index]) ? Math.Min(outcome, Of(training, unit.AsOf)) : outcome;
        }

        return outcome;
    }

    private bool IsAsked(Training training, AwardPeriod period) =>
        (condition.Kinds.IsEmpty || condition.Kinds.Contains(training.Kind)) && training.From < period.To && !(training.To <= period.From);

    // A training that is shorter or longer than asked is none of those meant, so nothing is asked of it.
    private byte Of(Training training, LocalDate asOf)
    {
        var length = training.To is { } to && Tenure.Months(training.From, to) is var months
            ? Tri.Within(condition.Months, months, months)
            : Tri.Within(condition.Months, Tenure.Months(training.From, asOf.PlusDays(1)), null);
        return Math.Max((byte)(Tri.Met - length), Math.Min(ResultOf(training), RulesOf(training)));
    }

    private byte ResultOf(Training training) => condition.Result is not { } least ? Tri.Met
        : training.Result.HasValue ? Tri.Of(training.Result.Value >= least)
        : training.Result.IsKnown ? Tri.Of(condition.OrUngraded) : Tri.Unknown;

    private byte RulesOf(Training training) => !condition.RulesKept ? Tri.Met
        : training.RulesKept is { } kept ? Tri.Of(kept) : Tri.Unknown;

    private static string Describe(Training training) =>
        $"{training.Kind}, {FactNames.Date(training.From)} to {FactNames.Date(training.To)}, result {FactNames.Value(training.Result)}, "
        + $"rules kept {FactNames.YesOrNo(training.RulesKept)}";
}
