using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Rules.Monitoring;
using Emulation.Rules.Movements;
using NodaTime.Text;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>A small movement, and its state from records as a file writes them.</summary>
internal static class MonitoringText
{
    public const string Head = """
        movement: test.help
        title: {vi: Thử, en: Test}
        form: thematic
        launch: {by: department, cite: KH}
        runs: {from: 2024-01-01, to: 2026-01-01}
        documents: {KH: {number: 1/KH, kind: plan}}

        """;

    public const string Kinds = """
        records:
          kinds:
            visit: {says: {vi: Thăm, en: A visit}}
            pact: {says: {vi: Ký kết, en: A pact}, mutual: true}

        """;

    /// <summary>Two districts until 2025-06-30, two wards from then on; b2 came to b in March 2024; c stands apart.</summary>
    public const string Units = """
        {"format": "emulation.movement-records/1", "movement": "test.help", "units": [
          {"id": "so", "level": "department"},
          {"id": "a", "level": "district", "parents": [{"unit": "so"}]}, {"id": "b", "level": "district", "parents": [{"unit": "so"}]},
          {"id": "w", "level": "commune", "parents": [{"unit": "so"}]},
          {"id": "a1", "level": "school", "parents": [{"unit": "a", "to": "2025-07-01"}, {"unit": "w", "from": "2025-07-01"}], "clusters": ["k1"], "tags": ["remote"], "figures": {"pupils": 100}},
          {"id": "a2", "level": "school", "parents": [{"unit": "a", "to": "2025-07-01"}, {"unit": "w", "from": "2025-07-01"}], "clusters": ["k2"], "figures": {"pupils": 300}},
          {"id": "b1", "level": "school", "parents": [{"unit": "b", "to": "2025-07-01"}, {"unit": "w", "from": "2025-07-01"}], "clusters": ["k1"], "figures": {"pupils": 200}},
          {"id": "b2", "level": "school", "parents": [{"unit": "a", "to": "2024-03-01"}, {"unit": "b", "from": "2024-03-01", "to": "2025-07-01"}]},
          {"id": "c", "level": "institution", "parents": [{"unit": "so"}], "figures": {"pupils": 400}}]}
        """;

    public static Movement Plan(string sections) => MovementReader.Read(new PolicyText("plan.yaml", Head + sections)).GetMovementOrThrow();

    public static MovementStatus StatusOf(string sections, string records, string? asOf = null) =>
        MovementMonitor.StatusOf(Plan(sections), Records(Units, records), new() { AsOf = asOf is null ? null : LocalDatePattern.Iso.Parse(asOf).Value });

    /// <summary>Records, a line each, after a header; the header may stand on several lines here.</summary>
    public static MovementRecords Records(string header, string records)
    {
        var builder = new MovementRecordsBuilder();
        foreach (var part in MovementRecordsReader.Read($"{header.ReplaceLineEndings(" ")}\n{records}"))
        {
            Assert.Equal("", string.Join('\n', part.Diagnostics.Where(diagnostic => diagnostic.Code != "EMU7644")));
            builder.Add(part);
        }

        return builder.ToRecords();
    }

    /// <summary>An indicator's figure for the movement (an empty id) or for a unit or cluster.</summary>
    public static NodeResult At(this MovementStatus status, string indicator, string node = "")
    {
        var result = status.Indicators.Single(each => each.Indicator.Id == indicator);
        return result.Nodes.Prepend(result.Whole).Single(each => each.Id == node);
    }

    public static string Notes(this MovementStatus status) => string.Join('\n', status.Notes.Select(note =>
        $"{note.Record} {note.Problem} {note.Effect}{(note.Times > 1 ? $" ×{note.Times}" : "")} {string.Join(',', note.Others)}".TrimEnd()));
}
