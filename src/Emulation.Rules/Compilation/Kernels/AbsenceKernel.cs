using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The working days that the person missed in the award period, added up over the absences that count.</summary>
internal sealed class AbsenceKernel(AbsenceCondition condition) : PersonKernel(condition)
{
    protected override Evidence Examine(Subject subject, Individual person)
    {
        if (person.Absences is not { } absences)
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Condition = condition,
                Read = [subject.Read("absences", FactNames.Unknown)],
                Missing = [subject.Lacks("absences", FactAskers.Personnel)],
            };
        }

        // By their first day: what is said must not depend on the order in which they came.
        (string Name, Absence Absence, (int Least, int Most) Days)[] counted =
        [
            .. absences.Where(absence => condition.Counts(absence.Kind) && Touches(absence, subject.Period))
                .OrderBy(absence => absence.From).ThenBy(absence => absence.Kind, StringComparer.Ordinal).ThenBy(absence => absence.To ?? LocalDate.MaxIsoValue).ThenBy(absence => absence.WorkingDays)
                .Select((absence, n) => ($"absences.{(n + 1).ToString(CultureInfo.InvariantCulture)}", absence, Days(absence, subject.Period))),
        ];
        var outcome = Test(subject);
        var (least, most) = (counted.Sum(each => each.Days.Least), counted.Sum(each => each.Days.Most));
        var open = counted.Where(each => each.Days.Least != each.Days.Most).Select(each => (Name: subject.Prefix + each.Name, each.Days)).ToArray();
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read =
            [
                .. counted.Select(each => subject.Read(each.Name, Describe(each.Absence, each.Days))),
                subject.Read("absences.working-days", FactNames.Range(least, most)),
            ],
            Missing = outcome == Tri.Unknown ? [.. open.Select(each => new MissingFact(each.Name, FactAskers.Personnel))] : [],
            Assume = (facts, best) => Assume(least, most, [.. open.Where(each => facts.Contains(each.Name)).Select(each => each.Days)], best),
        };
    }

    protected override byte Test(UnitColumns unit, Individual person, KindColumns columns, int index)
    {
        if (person.Absences is not { } absences)
        {
            return Tri.Unknown;
        }

        var (least, most) = (0, 0);
        foreach (var absence in absences)
        {
            if (condition.Counts(absence.Kind))
            {
                var days = Days(absence, columns.Periods[index]);
                (least, most) = (least + days.Least, most + days.Most);
            }
        }

        return Tri.Within(condition.WorkingDays, least, most);
    }

    private static bool Touches(Absence absence, AwardPeriod period) => absence.From < period.To && !(absence.To <= period.From);

    // How many of the working days of an absence lie in the period. The days stated are those of the whole absence: where it
    // reaches beyond the period, those outside may be as many as there are days there. A working day is some day of the week.
    private static (int Least, int Most) Days(Absence absence, AwardPeriod period)
    {
        if (!Touches(absence, period))
        {
            return (0, 0);
        }

        var from = LocalDate.Max(absence.From, period.From);
        var to = absence.To is { } end && end < period.To ? end : period.To;
        var inside = Period.DaysBetween(from, to);
        if (absence.WorkingDays is not { } stated)
        {
            return (0, inside);
        }

        if (from == absence.From && to == absence.To)
        {
            return (stated, stated);
        }

        var outside = absence.To is { } last ? Period.DaysBetween(absence.From, last) - inside : int.MaxValue;
        return (Math.Max(0, stated - Math.Min(outside, stated)), Math.Min(stated, inside));
    }

    // If some of the open ones were known, each as few or as many days as it can be.
    private byte Assume(int least, int most, (int Least, int Most)[] learnt, bool best)
    {
        var (few, many) = (learnt.Sum(days => days.Least), learnt.Sum(days => days.Most));
        byte low = Tri.Within(condition.WorkingDays, least, most - many + few), high = Tri.Within(condition.WorkingDays, least - few + many, most);
        return best ? Math.Max(low, high) : Math.Min(low, high);
    }

    private static string Describe(Absence absence, (int Least, int Most) days) =>
        $"{absence.Kind}, {FactNames.Date(absence.From)} to {FactNames.Date(absence.To)}, "
        + (days.Least == days.Most ? $"{FactNames.Range(days.Least, days.Most)} working days" : $"working days in the period: {FactNames.Range(days.Least, days.Most)}");
}
