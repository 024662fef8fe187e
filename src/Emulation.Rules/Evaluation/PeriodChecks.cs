using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Consolidation;
using NodaTime;

namespace Emulation.Rules.Evaluation;

/// <summary>Refuses a unit whose award period begins after the decision date.</summary>
internal static class PeriodChecks
{
    public static ImmutableArray<Diagnostic> Find(UnitDossiers unit, LocalDate asOf)
    {
        if (unit.Period.From <= asOf && !OwnPeriods(unit).Any(candidate => candidate.Period!.From > asOf))
        {
            return [];
        }

        var periods = OwnPeriods(unit).Select(candidate => candidate.Period!).Append(unit.Period)
            .Where(period => period.From > asOf).OrderBy(period => period.Id.ToString(), StringComparer.Ordinal).First();
        return
        [
            new("EMU4006", Severity.Error, null,
                $"unit `{unit.Unit.Id}`: the decision date {Consolidator.Iso(asOf)} lies before the award period {periods.Id}, which begins on {Consolidator.Iso(periods.From)}",
                "decide on a day of the award period or after it"),
        ];
    }

    private static IEnumerable<Candidate> OwnPeriods(UnitDossiers unit) =>
        unit.Individuals.Cast<Candidate>().Concat(unit.Collectives).Concat(unit.Households).Concat(unit.Entries)
            .Where(candidate => candidate.Period is not null);
}
