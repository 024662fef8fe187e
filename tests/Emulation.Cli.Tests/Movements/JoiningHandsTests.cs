using System.Text;
using System.Text.Json.Nodes;
using Emulation.Cli.Sampling;
using Emulation.Cli.Sampling.Movements;
using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Rules.Monitoring;
using Emulation.Rules.Movements;

namespace Emulation.Cli.Tests.Movements;

/// <summary>The movement of 2022 to 2025: its figures come out of records that hold duplicates, late, contradictory and missing ones.</summary>
public class JoiningHandsTests
{
    private const string Plan = "src/Emulation.Policies/movements/hn.joining-hands-2022.yaml";

    private static readonly Movement _movement =
        MovementReader.Read(new PolicyText("plan.yaml", File.ReadAllText(Repository.PathOf(Plan)))).GetMovementOrThrow();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20_250_506)]
    public void Status_OfTheSample_HasTheFiguresOfTheFinalReview(ulong seed)
    {
        var status = StatusOf(Sample(seed));

        Assert.Equal(("30", "30"), Shown(status, "districts-covered"));
        Assert.Equal(("1176", "2914"), Shown(status, "schools-with-agreements"));
        Assert.Equal(("1420", ""), Shown(status, "joint-sessions"));
        Assert.Equal(("147", "269"), Shown(status, "upper-secondary-and-centres"));
        Assert.Equal(("28 to 30", "30"), Shown(status, "district-reports"));
        Assert.Empty(status.Indicators.SelectMany(indicator => indicator.BelowTarget));

        // 2,914 schools and 29 centres, 30 districts and the Department.
        Assert.Equal(2914 + 29 + 30 + 1, status.Records.Units.Length);
        Assert.Equal(2914, status.Records.Units.Count(unit => unit.Unit.Level?.ToString() is "School" or "Institution" && !unit.Unit.Tags.Contains("centre")));
        RecordProblem[] held = [RecordProblem.Repeated, RecordProblem.Duplicate, RecordProblem.Late, RecordProblem.Contradictory, RecordProblem.PartlyRevoked];
        Assert.All(held, problem => Assert.Contains(status.Notes, note => note.Problem == problem));
        Assert.Equal(["me-linh", "my-duc"], status.Indicators[^1].Whole.NotReported.Select(unit => unit.Value));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Status_OfTheSample_AgreesWithANaiveCount(ulong seed) => AssertAgree(Sample(seed), $"seed {seed}");

    [Fact]
    public void Status_OneRecordPerturbed_AgreesWithANaiveCountEverywhere()
    {
        var lines = Sample(3);
        var random = new SplitMix64(99);
        var changed = 0;
        var before = Figures(StatusOf(lines));
        for (var trial = 0; trial < 120; trial++)
        {
            var perturbed = lines.ToList();
            var what = Perturb(perturbed, random, trial);

            var after = AssertAgree(perturbed, what);

            changed += after.SequenceEqual(before) ? 0 : 1;
        }

        Assert.InRange(changed, 30, 119);   // some change a figure, some must not
    }

    [Fact]
    public void Status_LinesInAnyOrder_IsTheSame()
    {
        var lines = Sample(3);
        var random = new SplitMix64(5);
        var shuffled = lines.Take(1).Concat(lines.Skip(1).OrderBy(_ => random.Next()).ToArray()).ToList();

        var (one, other) = (StatusOf(lines), StatusOf(shuffled));

        Assert.Equal(Figures(one), Figures(other));
        Assert.Equal(
            one.Notes.Select(note => (note.Record, note.Problem, note.Effect, string.Join(',', note.Others))),
            other.Notes.Select(note => (note.Record, note.Problem, note.Effect, string.Join(',', note.Others))));
    }

    private static string Perturb(List<string> lines, SplitMix64 random, int trial)
    {
        var at = 1 + random.Below(lines.Count - 1);
        var record = JsonNode.Parse(lines[at])!.AsObject();
        switch (trial % 7)
        {
            case 0:
                lines.RemoveAt(at);
                return $"removed {record}";
            case 1:
                record["status"] = "revoked";
                break;
            case 2:
                record["id"] = $"{record["id"]}-again";
                lines.Add(record.ToJsonString());
                return $"under another id {record}";
            case 3:
                record["date"] = "2025-05-07";
                record["reported"] = "2025-05-07";
                break;
            case 4:
                record["reported"] = "2025-06-01";
                break;
            case 5:
                record["unit"] = "th-ba-dinh-001";
                lines.Add(record.ToJsonString());   // one id with two contents
                return $"contradicted {record}";
            default:
                return MoveUnit(lines, record["unit"]!.GetValue<string>(), random);
        }

        lines[at] = record.ToJsonString();
        return record.ToJsonString();
    }

    // From a day on the school stands under another district.
    private static string MoveUnit(List<string> lines, string unit, SplitMix64 random)
    {
        var header = JsonNode.Parse(lines[0])!.AsObject();
        if (header["units"]!.AsArray().FirstOrDefault(each => each!["id"]!.GetValue<string>() == unit && each["level"]!.GetValue<string>() == "school") is { } school)
        {
            var to = JoiningHandsUnits.Districts[random.Below(JoiningHandsUnits.Districts.Length)];
            var day = $"2024-{1 + random.Below(12):00}-15";
            school["parents"] = new JsonArray(
                new JsonObject { ["unit"] = school["parents"]![0]!["unit"]!.GetValue<string>(), ["to"] = day },
                new JsonObject { ["unit"] = to, ["from"] = day, ["to"] = "2025-07-01" });
        }

        lines[0] = header.ToJsonString();
        return $"moved {unit}";
    }

    private static (string, string, string)[] AssertAgree(List<string> lines, string what)
    {
        var status = StatusOf(lines);
        var naive = new NaiveJoiningHands(lines);
        foreach (var indicator in status.Indicators)
        {
            foreach (var node in indicator.Nodes.Where(node => JoiningHandsUnits.Districts.Contains(node.Id)).Prepend(indicator.Whole))
            {
                var (least, most) = naive.Count(indicator.Indicator.Id, node.Id.Length == 0 ? null : node.Id);
                Assert.True(
                    (least, most) == ((int)node.Value.Least.Numerator, (int)node.Value.Most!.Value.Numerator),
                    $"{indicator.Indicator.Id} {node.Id}: {node.Value}, by hand {least} to {most}; {what}");
            }
        }

        return Figures(status);
    }

    private static (string, string, string)[] Figures(MovementStatus status) =>
        [.. status.Indicators.SelectMany(indicator => indicator.Nodes.Prepend(indicator.Whole).Select(node => (indicator.Indicator.Id, node.Id, node.Value.ToString())))];

    private static (string, string) Shown(MovementStatus status, string indicator)
    {
        var whole = status.Indicators.Single(each => each.Indicator.Id == indicator).Whole;
        return (whole.Value.ToString(), whole.Over?.ToString() ?? "");
    }

    private static MovementStatus StatusOf(List<string> lines)
    {
        var builder = new MovementRecordsBuilder(_movement.Id);
        foreach (var part in MovementRecordsReader.Read(string.Join('\n', lines)))
        {
            Assert.Empty(part.Diagnostics);
            builder.Add(part);
        }

        return MovementMonitor.StatusOf(_movement, builder.ToRecords());
    }

    private static List<string> Sample(ulong seed)
    {
        using var stream = new MemoryStream();
        JoiningHandsSample.WriteRecords(stream, seed, CancellationToken.None);
        return [.. Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n')];
    }
}
