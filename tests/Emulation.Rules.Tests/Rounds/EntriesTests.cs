using System.Text.Json;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Rounds;

public class EntriesTests
{
    [Theory]
    [InlineData("format", """{"format": "emulation.entries/2", "movement": "m"}""")]
    [InlineData("broken", """{"format": "emulation.entries/1", "movement": """)]
    [InlineData("header", """{"format": "emulation.entries/1", "moovement": "m", "entries": [{"id": "x", "kind": "model", "unit": "u"}]}""")]
    [InlineData("everything", """
        {"format": "emulation.entries/1", "movement": "m", "after": "area",
         "units": [
          {"id": "a", "level": "district", "parents": [{"unit": "b"}]},
          {"id": "b", "parents": [{"unit": "a"}]},
          {"id": "a"},
          {"id": "truong-1", "level": "school", "parents": [{"unit": "so"}]}],
         "entries": [
          {"id": "x", "kind": "model", "unit": "truong-1", "path": [{"round": "area", "stream": "all", "group": "a", "place": 1}]},
          {"id": "x", "kind": "model", "unit": "truong-1"},
          {"id": "y", "kind": "modl", "unit": "truong-2", "scores": {"s": "many", "t": null}},
          {"id": "z", "kind": "act", "unit": "truong-2", "path": [{"round": "area", "stream": "all"}, {"round": "area", "stream": "all", "place": 0}]},
          {"id": "w", "kind": "act", "unit": "truong-1", "marks": [{"juror": "j", "criterion": "c", "mark": 8}, {"juror": "j", "criterion": "c", "mark": 9}]}],
         "rulings": [
          {"round": "city", "stream": "all", "send": ["x", "x", "xx"]},
          {"round": "city", "stream": "all", "send": []}]}
        """)]
    public void Read_Mistakes_AreAllSaid(string name, string text)
    {
        var reading = EntriesReader.Read(text);

        Assert.Null(reading.Entries);
        Snapshot.Match(string.Join('\n', reading.Diagnostics), name);
    }

    [Fact]
    public void Write_WhatWasRead_IsTheSameInOneForm()
    {
        const string Text = """
            {"format": "emulation.entries/1", "movement": "m",
             "units": [{"id": "t", "level": "school", "name": "Trường Tiểu học", "parents": [{"unit": "q", "to": "2025-07-01"}], "clusters": ["c"], "tags": ["remote"]}, {"id": "q", "level": "district"}],
             "entries": [
              {"id": "y", "kind": "act", "unit": "t", "marks": [{"juror": "j2", "criterion": "c", "mark": 8.50}, {"juror": "j1", "criterion": "c", "mark": "9"}]},
              {"id": "x", "kind": "model", "unit": "t", "name": "Mô hình \"A\"", "subject": {"kind": "individual", "candidate": "gv-1"}, "scores": {"s": 80.00, "r": 1e1, "q": "0.000000000000000000000000001"}}],
             "rulings": [{"round": "r", "stream": "s", "send": ["y", "x"], "decided": "2021-02-20", "document": "BB 1"}]}
            """;

        var once = RoundsText.Bytes(EntriesReader.Read(Text).Entries!);
        var twice = RoundsText.Bytes(EntriesReader.Read(once).Entries!);

        Assert.Equal(once, twice);
        Snapshot.Match(once, extension: "json");
    }

    [Theory]
    [InlineData("x", "a-1 is of a unit without a district")]
    [InlineData("plan", "the files contradict the plan and each other")]
    [InlineData("rulings", "rulings that settle nothing")]
    public void Run_Mistakes_AreAllSaid(string name, string why)
    {
        Assert.NotEmpty(why);
        var plan = RoundsText.Plan(RoundsText.TwoRounds.Replace("by: district", "units: {level: school}, by: district", StringComparison.Ordinal));
        var entries = RoundsText.Entries(
            RoundsText.Entry("a-1", ("area", 5)), RoundsText.Entry("a-2", ("area", 4)), RoundsText.Entry("a-3", ("area", 4)), RoundsText.Entry("b-1", ("area", 4)));
        var file = entries with { File = "entries.json" };
        MovementEntries[] files = name switch
        {
            "x" =>
            [
                file with
                {
                    Units =
                    [
                        new("a") { Level = UnitLevel.District }, new("b") { Level = UnitLevel.District },
                        new("a1") { Level = UnitLevel.School }, new("b1") { Level = UnitLevel.School, Parents = [new("a"), new("b")] },
                        new("c1"), new("d1") { Level = UnitLevel.Institution },
                    ],
                    Entries = [.. entries.Entries.Where(entry => entry.Id is "a-1" or "b-1"), new("c-1", EntryKind.Model, "c1"), new("d-1", EntryKind.Model, "d1")],
                },
            ],
            "plan" =>
            [
                file with { After = "aera", Rulings = [new("city", "al", null, []), new("citty", "all", null, []), new("city", "all", null, [])] },
                file with { File = "other.json", After = "aera", Units = [new("a") { Level = UnitLevel.Commune }], Rulings = [new("city", "all", null, ["a-1"])] },
                file with { Movement = "another" },
                file with { Entries = [RoundsText.Entry("a-9") with { Path = [new("scool", "all", null, null)] }] },
            ],
            _ => [file with { Rulings = [new("area", "all", "a", ["a-1", "a-2", "a-3"]), new("area", "all", "b", []), new("area", "all", "c", [])] }],
        };

        Snapshot.Match(string.Join('\n', MovementRounds.Run(plan, files).Diagnostics), name);
    }

    [Theory]
    [InlineData("from-city", "city", null, false)]
    [InlineData("from-unknown", "cty", null, false)]
    [InlineData("both", null, null, true)]
    public void Run_NotWhatTheRoundsTake_IsSaid(string name, string? from, string? to, bool withResults)
    {
        var plan = RoundsText.Plan(RoundsText.TwoRounds);
        var entries = RoundsText.Entries(RoundsText.Entry("a-1", ("area", 5)));
        MovementEntries[] files = withResults ? [entries, entries with { After = "area" }] : [entries];

        Snapshot.Match(string.Join('\n', MovementRounds.Run(plan, files, new() { From = from, To = to }).Diagnostics), name);
    }

    [Fact]
    public void Run_FileAfterTheLastRound_IsSaid()
    {
        var entries = RoundsText.Entries(RoundsText.Entry("a-1", ("area", 5))) with { After = "city" };

        Snapshot.Match(string.Join('\n', MovementRounds.Run(RoundsText.Plan(RoundsText.TwoRounds), [entries]).Diagnostics));
    }

    [Fact]
    public void Run_EntryOfTwoStreams_IsSaid()
    {
        var plan = RoundsText.Plan("""
            rounds:
              only:
                title: {vi: Vòng, en: Round}
                takes: entries
                streams:
                  schools: {title: {vi: A, en: A}, units: {level: school}, by: unit, cite: KH}
                  remote: {title: {vi: B, en: B}, units: {tags: [remote]}, by: unit, cite: KH}
            """);
        var entries = new MovementEntries("test.funnel")
        {
            Units = [new("a1") { Level = UnitLevel.School, Tags = ["remote"] }],
            Entries = [new("a-1", EntryKind.Model, "a1")],
        };

        Snapshot.Match(string.Join('\n', MovementRounds.Run(plan, [entries]).Diagnostics));
    }

    [Fact]
    public void Schema_KeysAndWords_AreThoseOfTheReader()
    {
        using var stream = typeof(EntriesReader).Assembly.GetManifestResourceStream("entries.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        IEnumerable<string> Keys(JsonElement element) => element.GetProperty("properties").EnumerateObject().Select(key => key.Name).Order(StringComparer.Ordinal);
        IEnumerable<string> Of(string definition) => Keys(schema.RootElement.GetProperty("$defs").GetProperty(definition));

        Assert.Equal(Words<EntriesKey>.All.Order(StringComparer.Ordinal), Keys(schema.RootElement));
        Assert.Equal(Words<EntryUnitKey>.All.Order(StringComparer.Ordinal), Of("unit"));
        Assert.Equal(Words<EntryFieldKey>.All.Order(StringComparer.Ordinal), Of("entry"));
        Assert.Equal(Words<EntrySubjectKey>.All.Order(StringComparer.Ordinal), Of("subject"));
        Assert.Equal(Words<EntryMarkKey>.All.Order(StringComparer.Ordinal), Of("mark"));
        Assert.Equal(Words<EntryStepKey>.All.Order(StringComparer.Ordinal), Of("step"));
        Assert.Equal(Words<Emulation.Rules.Rounds.RulingKey>.All.Order(StringComparer.Ordinal), Of("ruling"));
        var kinds = schema.RootElement.GetProperty("$defs").GetProperty("entry").GetProperty("properties").GetProperty("kind").GetProperty("enum");
        Assert.Equal(EnumWords<EntryKind>.All, kinds.EnumerateArray().Select(word => word.GetString()!));
        var levels = schema.RootElement.GetProperty("$defs").GetProperty("unit").GetProperty("properties").GetProperty("level");
        Assert.Contains(levels.GetRawText().Contains("ministry", StringComparison.Ordinal) ? "ministry" : "", EnumWords<UnitLevel>.All);
        Assert.Equal(Words<EntryUnitKey>.All, Words<UnitKey>.All.Take(Words<EntryUnitKey>.All.Length));   // they are read as those
    }
}
