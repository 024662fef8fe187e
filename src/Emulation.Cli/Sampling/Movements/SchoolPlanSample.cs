using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The records of school-year plans of <c>hn.district-2019</c>: 24 schools of 8 wards, two of which held the staff conference too early.</summary>
/// <remarks>One school held it the day before its plan was approved, one has no approval at all, one did not come so far; the others kept the order.</remarks>
internal static class SchoolPlanSample
{
    private const int Schools = 24;
    private const int Wards = 8;
    private const int TooEarly = 5;
    private const int NeverApproved = 11;
    private const int Unfinished = 17;

    private static readonly JsonWriterOptions _options = new() { Indented = true, IndentSize = 1, NewLine = "\n" };

    public static void Write(Stream output, ulong seed, CancellationToken cancellationToken)
    {
        var random = new SplitMix64(SplitMix64.SeedOf(seed, 7));
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            json.WriteString("format", "emulation.movement-records/1");
            json.WriteString("movement", "hn.district-2019");
            json.WriteStartArray("units");
            Unit(json, "quan-a", "district");
            for (var ward = 1; ward <= Wards; ward++)
            {
                Unit(json, Text($"phuong-{ward}"), "commune", "quan-a");
            }

            for (var school = 1; school <= Schools; school++)
            {
                Unit(json, School(school), "school", Text($"phuong-{((school - 1) % Wards) + 1}"), "quan-a");
            }

            json.WriteEndArray();
            json.WriteStartArray("records");
            for (var school = 1; school <= Schools; school++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Steps(json, school, random);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Steps(Utf8JsonWriter json, int school, SplitMix64 random)
    {
        var draft = new LocalDate(2019, 9, 9).PlusDays(random.Below(15));
        var review = new LocalDate(2019, 9, 30).PlusDays(random.Below(5));
        var (revised, approved) = (review.PlusDays(3), review.PlusDays(6));
        Step(json, school, "draft", draft, points: true);
        Step(json, school, "area-review", review);
        Step(json, school, "revise", revised);
        if (school is not (NeverApproved or Unfinished))
        {
            Step(json, school, "approve", approved, by: "quan-a");
        }

        if (school != Unfinished)
        {
            Step(json, school, "staff-conference", school == TooEarly ? approved.PlusDays(-1) : approved.PlusDays(3 + random.Below(7)));
        }
    }

    private static void Step(Utf8JsonWriter json, int school, string step, LocalDate date, string? by = null, bool points = false)
    {
        json.WriteStartObject();
        json.WriteString("id", Text($"{School(school)}-{step}"));
        json.WriteString("unit", School(school));
        json.WriteString("step", step);
        json.WriteString("date", LocalDatePattern.Iso.Format(date));
        if (by is not null)
        {
            json.WriteString("by", by);
        }

        if (points)
        {
            json.WriteStartObject("states");
            json.WriteString("distinguishing-points", Text($"{School(school)}: 1"));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Unit(Utf8JsonWriter json, string id, string level, params string[] parents)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("level", level);
        if (parents.Length > 0)
        {
            json.WriteStartArray("parents");
            foreach (var parent in parents)
            {
                json.WriteStartObject();
                json.WriteString("unit", parent);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string School(int number) => Text($"truong-{number:00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
