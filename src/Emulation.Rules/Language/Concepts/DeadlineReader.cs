using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Awards;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Time;
using Emulation.Rules.Language.Reading;
using NodaTime;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads up to when something has to be done.</summary>
internal static class DeadlineReader
{
    public static readonly MappingShape Shape = new(
        "deadline", "a deadline", required: ["cite"], optional: ["says", "awards", "cycle", "due", "limit", "status"]);

    public static readonly MappingShape DueShape = new(
        "due", "a due date", required: [],
        optional: ["before", "by", "of", "days-after", "days-before", "working-days-after", "working-days-before", "event"]);

    public static readonly MappingShape LimitShape = new(
        "limit", "a limit", required: ["from"], optional: ["days", "working-days"]);

    private const int MostDays = 3660;

    public static ImmutableArray<Deadline> ReadAll(Field field, ReadingContext context) =>
        [.. field.Entries(context).Select(entry => Read(entry, context)).OfType<Deadline>()];

    private static Deadline? Read(Field field, ReadingContext context)
    {
        var name = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : new(name, name);
        if (!mapping.Has("says"))
        {
            context.Report(ConceptDiagnostics.DeadlineWithoutWords(field.Key, name));
        }

        var awards = mapping["awards"]?.IdList(context) ?? [];
        var cycle = mapping["cycle"]?.Word<AwardCycle>(context);
        var rule = mapping.ExactlyOne("due", "limit") is { } one ? one.Name == "due" ? ReadDue(one, context) : ReadLimit(one, context) : null;
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return says is null || rule is null || citation is null
            ? null
            : new(name, says, rule, citation, status) { Awards = [.. awards.Select(award => new AwardId(award))], Cycle = cycle };
    }

    private static DeadlineRule? ReadDue(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, DueShape, context) is not { } mapping
            || mapping.ExactlyOne("before", "by", "days-after", "days-before", "working-days-after", "working-days-before") is not { } how)
        {
            return null;
        }

        // The year belongs to a day of the calendar, the event to a number of days; the other key says nothing there.
        var isCalendar = how.Name is "before" or "by";
        var (needed, idle) = isCalendar ? ("of", "event") : ("event", "of");
        if (!mapping.Has(needed) || mapping.Has(idle))
        {
            context.Report(ConceptDiagnostics.DueWithout(how.Key, how.Name, needed, idle));
            return null;
        }

        if (isCalendar)
        {
            var year = mapping["of"]!.Value.Word<DueYear>(context);
            return MonthDay(how, context) is { } day && year is { } of ? new CalendarDeadline(day.Month, day.Day, how.Name == "by", (int)of) : null;
        }

        var happening = mapping["event"]!.Value.Id(context);
        return how.Whole(context, 1, MostDays) is { } days && happening is not null
            ? new EventDeadline(
                days, how.Name.StartsWith("working", StringComparison.Ordinal), how.Name.EndsWith("before", StringComparison.Ordinal), happening)
            : null;
    }

    private static EventDeadline? ReadLimit(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, LimitShape, context) is not { } mapping || mapping.ExactlyOne("days", "working-days") is not { } count)
        {
            return null;
        }

        var from = mapping["from"]?.Id(context);
        return count.Whole(context, 1, MostDays) is { } days && from is not null
            ? new(days, count.Name == "working-days", IsBefore: false, from)
            : null;
    }

    // 29 February is not a day of every year.
    private static AnnualDate? MonthDay(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (text.Length == 5 && text[2] == '-'
            && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2001, month))
        {
            return new(month, day);
        }

        context.Report(ConceptDiagnostics.NotAMonthAndDay(field.At, text));
        return null;
    }
}
