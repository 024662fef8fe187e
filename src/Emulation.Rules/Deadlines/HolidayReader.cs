using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Deadlines;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using NodaTime;

namespace Emulation.Rules.Deadlines;

/// <summary>Reads the text of a holiday calendar, YAML or JSON.</summary>
public static class HolidayReader
{
    internal static readonly MappingShape Shape = new(
        "holidays", "a holiday calendar", required: ["holidays", "source", "days-off"], optional: ["working-days"]);

    /// <summary>Reads a calendar and reports all that is wrong with its text in one run. No text makes it throw.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static HolidayReading Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var context = new ReadingContext();
        var plain = text.StartsWith('\uFEFF') ? text[1..] : text;
        var calendar = YamlTree.Read(file, plain, context.Report, YamlLimits.Holidays) is { } root ? Read(root, context) : null;
        return new(context.HasErrors ? null : calendar, context.Sorted());
    }

    private static HolidayCalendar? Read(YamlNode root, ReadingContext context)
    {
        if (MappingReader.Open(new("holidays", root.Span, root), Shape, context) is not { } mapping)
        {
            return null;
        }

        var year = mapping["holidays"]?.Whole(context, 1000, 9998);
        var source = mapping["source"]?.Prose(context);
        var off = Days(mapping["days-off"], year, context);
        var worked = Days(mapping["working-days"], year, context);
        foreach (var (day, field) in worked)
        {
            if (off.TryGetValue(day, out var other))
            {
                context.Report(HolidayDiagnostics.OffAndWorked(field.At, day, other.At));
            }
            else if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                context.Report(HolidayDiagnostics.WorkedAnyway(field.At, day));
            }
        }

        return year is null || source is null ? null : new(year.Value, source, [.. off.Keys], [.. worked.Keys]);
    }

    private static SortedDictionary<LocalDate, Field> Days(Field? field, int? year, ReadingContext context)
    {
        var days = new SortedDictionary<LocalDate, Field>();
        foreach (var item in field is { } list && list.Value is not YamlSequence { Items.IsEmpty: true } ? list.Items(context) : [])
        {
            if (item.Date(context) is not { } day)
            {
                continue;
            }

            if (year is { } own && day.Year != own)
            {
                context.Report(HolidayDiagnostics.AnotherYear(item.At, day, own));
            }
            else if (!days.TryAdd(day, item))
            {
                context.Report(ReadingDiagnostics.ListedTwice(item.At, item.Name, day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));
            }
        }

        return days;
    }
}
