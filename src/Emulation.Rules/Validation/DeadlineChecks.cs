using Emulation.Domain.Awards;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Deadlines name awards that exist, and a lower layer only makes them earlier or shorter.</summary>
internal static class DeadlineChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        set.All.SelectMany(parsed => Awards(set, parsed).Concat(Restated(set, parsed)));

    private static IEnumerable<Diagnostic> Awards(PolicySet set, ParsedPolicy parsed) =>
        from deadline in parsed.Policy.Deadlines
        from award in deadline.Awards
        where set.DefinitionFor(parsed, award) is null
        select AwardDiagnostics.Unknown(parsed.SpanOf($"deadlines.{deadline.Name}.awards"), award, set.CreatedAwards);

    private static IEnumerable<Diagnostic> Restated(PolicySet set, ParsedPolicy parsed)
    {
        foreach (var deadline in parsed.Policy.Deadlines)
        {
            var path = $"deadlines.{deadline.Name}";
            foreach (var above in set.ChainOf(parsed).Where(other => other != parsed))
            {
                if (above.Policy.Deadlines.FirstOrDefault(other => other.Name == deadline.Name) is not { } higher
                    || TighteningChecks.Leaves(above, parsed, path))
                {
                    continue;
                }

                // For awards or years that the lower text leaves out, it would lift the higher deadline.
                if (LeavesOut(deadline, higher))
                {
                    yield return DeadlineDiagnostics.Narrows(parsed.SpanOf(path), deadline.Name, above.Policy.Id, above.SpanOf(path));
                }

                switch (Tightens(deadline.Rule, higher.Rule))
                {
                    case false:
                        yield return DeadlineDiagnostics.Loosens(parsed.SpanOf(path), deadline.Name, above.Policy.Id, above.SpanOf(path));
                        break;
                    case null:
                        yield return DeadlineDiagnostics.CannotCompare(parsed.SpanOf(path), deadline.Name, above.Policy.Id, above.SpanOf(path));
                        break;
                    default:
                        break;
                }
            }
        }
    }

    private static bool LeavesOut(Deadline lower, Deadline higher) =>
        (lower.Cycle is not null && lower.Cycle != higher.Cycle)
        || (!lower.Awards.IsEmpty && (higher.Awards.IsEmpty || higher.Awards.Except(lower.Awards).Any()));

    /// <summary>Whether the lower rule ends on the same day or earlier, whatever the year; null where no order exists.</summary>
    private static bool? Tightens(DeadlineRule lower, DeadlineRule higher) => (lower, higher) switch
    {
        (CalendarDeadline own, CalendarDeadline above) => Order(own).CompareTo(Order(above)) <= 0,
        (EventDeadline own, EventDeadline above) when own.Event == above.Event && own.IsBefore == above.IsBefore => Tightens(own, above),
        _ => null,
    };

    // So many days before an event end earlier the more they are; so many after it, the fewer.
    private static bool? Tightens(EventDeadline own, EventDeadline above)
    {
        var (smaller, greater) = own.IsBefore ? (above, own) : (own, above);
        if (smaller.CountsWorkingDays == greater.CountsWorkingDays)
        {
            return smaller.Days <= greater.Days;
        }

        // Working days reach at least as far as as many days of the calendar; the other way round it hangs on weekends and holidays.
        return greater.CountsWorkingDays && smaller.Days <= greater.Days ? true
            : smaller.CountsWorkingDays && smaller.Days >= greater.Days ? smaller.Days == greater.Days ? null : false
            : null;
    }

    // The last day in time: one that is not included ends just before it.
    private static (int, int, int, int) Order(CalendarDeadline rule) => (rule.YearsLater, rule.Month, rule.Day, rule.IsIncluded ? 1 : 0);
}
