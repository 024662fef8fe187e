using System.Collections.Immutable;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Compilation;
using NodaTime;

namespace Emulation.Rules.Deadlines;

/// <summary>Finds up to when a unit has to do what for an award period.</summary>
public static class DeadlineSchedule
{
    /// <summary>The deadlines that the policies in force set for the unit, earliest first, those without a day last.</summary>
    /// <param name="rules">The compiled policies of a date.</param>
    /// <param name="unit">The unit; what it stands under decides which policies bind it.</param>
    /// <param name="period">The award period.</param>
    /// <param name="events">When events were; <see cref="EventDeadline.Receipt"/> is the receipt of the complete dossier.</param>
    /// <param name="calendar">Which days are worked.</param>
    public static ImmutableArray<DueDate> For(
        RuleSet rules, Unit unit, AwardPeriod period, IReadOnlyDictionary<string, LocalDate> events, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(calendar);

        var policies = rules.PlanFor(unit).Policies;
        var found =
            from policy in policies
            from deadline in policy.Deadlines
            where deadline.Cycle is null || deadline.Cycle == period.Id.Cycle
            where !policies.Any(lower => StandsUnder(lower, policy, policies) && lower.Deadlines.Any(other => other.Name == deadline.Name))
            select (Deadline: deadline, Policy: policy);
        return
        [
            .. found.Select(each => Date(new(each.Deadline, each.Policy.Id, each.Policy.Layer), period, events, calendar))
                .OrderBy(due => due.LastDay is null)
                .ThenBy(due => due.LastDay)
                .ThenBy(due => due.Policy)
                .ThenBy(due => due.Deadline.Name, StringComparer.Ordinal),
        ];
    }

    // What stands under a policy restates its deadline under the same name, and only ever makes it earlier, unless it is left to it; two policies that
    // stand beside each other both hold.
    private static bool StandsUnder(Policy policy, Policy above, ImmutableArray<Policy> policies)
    {
        for (var next = policy.Under; next is { } id;)
        {
            if (id == above.Id)
            {
                return true;
            }

            next = policies.FirstOrDefault(other => other.Id == id)?.Under;
        }

        return false;
    }

    private static DueDate Date(DueDate due, AwardPeriod period, IReadOnlyDictionary<string, LocalDate> events, WorkingCalendar calendar)
    {
        switch (due.Deadline.Rule)
        {
            case CalendarDeadline day:
                return Until(due, OnCalendar(day, period), null, calendar);
            case EventDeadline days when events.TryGetValue(days.Event, out var date):
                var offset = days.IsBefore ? -days.Days : days.Days;
                return days.CountsWorkingDays
                    ? Until(due, calendar.PlusWorkingDays(date, offset), date, calendar)
                    : Until(due, date.PlusDays(offset), null, calendar);
            case EventDeadline days:
                return due with { Missing = days.Event };
            default:
                throw new InvalidOperationException($"No day is known for {due.Deadline.Rule.GetType().Name}.");
        }
    }

    private static LocalDate OnCalendar(CalendarDeadline rule, AwardPeriod period)
    {
        var day = new LocalDate(period.To.PlusDays(-1).Year + rule.YearsLater, rule.Month, rule.Day);
        return rule.IsIncluded ? day : day.PlusDays(-1);
    }

    /// <param name="due">The deadline.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="countedFrom">Where working days were counted from, or null where none were counted.</param>
    /// <param name="calendar">Which days are worked.</param>
    private static DueDate Until(DueDate due, LocalDate last, LocalDate? countedFrom, WorkingCalendar calendar)
    {
        var worked = calendar.LastWorkingDayUpTo(last);
        var (first, end) = (LocalDate.Min(worked, countedFrom ?? last), LocalDate.Max(last, countedFrom ?? last));
        return due with
        {
            LastDay = last,
            LastWorkingDay = worked,
            YearsWithoutHolidays = [.. Enumerable.Range(first.Year, end.Year - first.Year + 1).Where(year => !calendar.Knows(year))],
        };
    }
}
