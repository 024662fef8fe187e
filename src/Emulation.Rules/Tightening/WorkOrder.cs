using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>The order of conditions about a person's work: service, absence, training, transfers. Months and days are whole numbers.</summary>
internal static class WorkOrder
{
    private const int MonthsInAYear = 12;

    /// <summary>
    /// A length within the other's. The same work must count for both: days that are left over of several spells make
    /// months of thirty, so less work may come to a month more.
    /// </summary>
    public static bool Service(ServiceCondition a, ServiceCondition b, Implication within) =>
        Sameness.Of(a with { Unit = b.Unit, Length = b.Length, Kinds = b.Kinds, Posts = b.Posts, Areas = b.Areas }, b, within.Left, within.Right)
        && FactOrder.Alike(a.Kinds, b.Kinds)
        && FactOrder.Alike(a.Posts, b.Posts)
        && ByName(a).SequenceEqual(ByName(b))
        && LimitOrder.IsWithin(Months(a), Months(b));

    /// <summary>Days within the other's; where fewer kinds count, fewer days do.</summary>
    public static bool Absence(AbsenceCondition a, AbsenceCondition b, Implication within)
    {
        var (days, others) = (LimitOrder.Whole(a.WorkingDays), LimitOrder.Whole(b.WorkingDays));
        return Sameness.Of(a with { WorkingDays = b.WorkingDays, Kinds = b.Kinds, Except = b.Except }, b, within.Left, within.Right)
            && LimitOrder.IsWithin(days, others)
            && (others.AtLeast is null || CountsOnly(a, b))
            && (others.AtMost is null || CountsOnly(b, a));
    }

    /// <summary>More trainings of which it is asked, and more that is asked of each.</summary>
    public static bool Training(TrainingCondition a, TrainingCondition b, Implication within)
    {
        var rest = a with { Months = b.Months, Kinds = b.Kinds, Result = b.Result, OrUngraded = b.OrUngraded, RulesKept = b.RulesKept };
        return Sameness.Of(rest, b, within.Left, within.Right)
            && LimitOrder.IsWithin(LimitOrder.Whole(b.Months), LimitOrder.Whole(a.Months))
            && FactOrder.Narrower(b.Kinds, a.Kinds)
            && (b.Result is null || (a.Result >= b.Result && (b.OrUngraded || !a.OrUngraded)))
            && (a.RulesKept || !b.RulesKept);
    }

    /// <summary>The same statement, of all who need it above.</summary>
    public static bool Transfer(TransferCondition a, TransferCondition b, Implication within) =>
        Sameness.Of(a with { AfterMonths = b.AfterMonths }, b, within.Left, within.Right)
        && (a.AfterMonths is not { } months
            || (b.AfterMonths is { } others && LimitOrder.IsWithin(LimitOrder.Whole(others), LimitOrder.Whole(months))));

    private static Limits Months(ServiceCondition service) => LimitOrder.Whole(service.Length, service.Unit == ServiceUnit.Years ? MonthsInAYear : 1);

    private static IEnumerable<AreaFactor> ByName(ServiceCondition service) => service.Areas.OrderBy(area => area.Area.Value, StringComparer.Ordinal);

    // Whether every absence that counts for the first, of whatever kind, counts for the second.
    private static bool CountsOnly(AbsenceCondition a, AbsenceCondition b) => a.Kinds.IsEmpty
        ? b.Kinds.IsEmpty && b.Except.All(a.Except.Contains)
        : a.Kinds.All(kind => !a.Counts(kind) || b.Counts(kind));
}
