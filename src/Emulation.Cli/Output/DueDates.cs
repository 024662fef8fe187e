using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Emulation.Domain.Citations;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Deadlines;
using Emulation.Rules.Recording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes deadlines with their days as text, JSON (<c>emulation.deadlines/1</c>) or comma-separated values.</summary>
internal sealed class DueDates(string format, WordingLanguage language)
{
    public static ImmutableArray<string> Formats { get; } = ["text", "json", "csv"];

    public void Write(TextWriter text, Unit unit, AwardPeriod period, LocalDate asOf, ImmutableArray<DueDate> due)
    {
        switch (format)
        {
            case "json":
                WriteJson(text, unit, period, asOf, due);
                return;
            case "csv":
                text.Write("deadline,lastDay,lastWorkingDay,missing,policy,cite,status,awards,says\n");
                foreach (var each in due)
                {
                    text.Write(string.Join(',', ((string[])
                    [
                        each.Deadline.Name, Iso(each.LastDay), Iso(each.LastWorkingDay), each.Missing ?? "", each.Policy.Value,
                        each.Deadline.Citation.ToString(), EnumWords<VerificationStatus>.Of(each.Deadline.Status),
                        string.Join(';', each.Deadline.Awards), each.Deadline.Says.In(language),
                    ]).Select(CsvField.Of)) + "\n");
                }

                return;
            default:
                WriteText(text, unit, period, asOf, due);
                return;
        }
    }

    private void WriteText(TextWriter text, Unit unit, AwardPeriod period, LocalDate asOf, ImmutableArray<DueDate> due)
    {
        text.WriteLine($"{In("Thời hạn của đơn vị", "Deadlines of unit")} {unit.Id}, {In("năm", "period")} {period.Id}, {In("theo văn bản có hiệu lực ngày", "by the texts in force on")} {Iso(asOf)}");
        if (due.IsEmpty)
        {
            text.WriteLine(In("không văn bản nào quy định", "no text in force sets any"));
        }

        foreach (var each in due)
        {
            var status = each.Deadline.Status == VerificationStatus.Unverified ? In(", chưa đối chiếu", ", not verified") : "";
            text.WriteLine($"{Day(each),-10}  {each.Deadline.Says.In(language)} [{each.Deadline.Citation}{status}]");
            text.WriteLine($"            {Rule(each)}");
        }
    }

    private string Day(DueDate due) => due.LastDay is { } day ? Iso(day) : In("chưa rõ", "not known");

    private string Rule(DueDate due)
    {
        var rule = due.Deadline.Rule switch
        {
            CalendarDeadline { IsIncluded: true } => In("chậm nhất là ngày này", "this day at the latest"),
            CalendarDeadline => $"{In("trước ngày", "before")} {Iso(due.LastDay?.PlusDays(1))}",
            EventDeadline days => Count(days),
            _ => "",
        };
        if (due.Missing is { } missing)
        {
            var option = missing == EventDeadline.Receipt ? "--received DATE" : $"--event {missing}=DATE";
            return $"{rule}; {In($"cần ngày của `{missing}`: `{option}`", $"needs the date of `{missing}`: `{option}`")}";
        }

        return due.LastWorkingDay is { } worked && worked != due.LastDay
            ? $"{rule}; {In("không phải ngày làm việc, ngày làm việc cuối cùng trước đó là", "no working day, the last one before it is")} {Iso(worked)}"
            : rule;
    }

    private string Count(EventDeadline days)
    {
        var number = days.Days.ToString(CultureInfo.InvariantCulture);
        return In(
            $"{number} ngày{(days.CountsWorkingDays ? " làm việc" : "")} {(days.IsBefore ? "trước" : "kể từ")} `{days.Event}`",
            $"{number} {(days.CountsWorkingDays ? "working " : "")}days {(days.IsBefore ? "before" : "after")} `{days.Event}`");
    }

    private void WriteJson(TextWriter text, Unit unit, AwardPeriod period, LocalDate asOf, ImmutableArray<DueDate> due)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", "emulation.deadlines/1");
            json.WriteString("unit", unit.Id.Value);
            json.WriteString("period", period.Id.ToString());
            json.WriteString("asOf", Iso(asOf));
            json.WriteStartArray("deadlines");
            foreach (var each in due)
            {
                WriteJson(json, each);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        text.Write('\n');
    }

    private void WriteJson(Utf8JsonWriter json, DueDate due)
    {
        json.WriteStartObject();
        json.WriteString("deadline", due.Deadline.Name);
        json.WriteString("says", due.Deadline.Says.In(language));
        json.WriteString("lastDay", due.LastDay is { } day ? Iso(day) : null);
        json.WriteString("lastWorkingDay", due.LastWorkingDay is { } worked ? Iso(worked) : null);
        if (due.Missing is { } missing)
        {
            json.WriteString("missing", missing);
        }

        json.WriteStartArray("awards");
        foreach (var award in due.Deadline.Awards)
        {
            json.WriteStringValue(award.Value);
        }

        json.WriteEndArray();
        json.WriteString("policy", due.Policy.Value);
        json.WriteString("cite", due.Deadline.Citation.ToString());
        json.WriteString("status", EnumWords<VerificationStatus>.Of(due.Deadline.Status));
        json.WriteStartArray("yearsWithoutHolidays");
        foreach (var year in due.YearsWithoutHolidays)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
