using System.Text;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules.Movements;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Rounds;

/// <summary>Small plans and entries for the tests of rounds.</summary>
internal static class RoundsText
{
    public const string Head = """
        movement: test.funnel
        title: {vi: Thử, en: Test}
        form: thematic
        launch: {by: department, cite: KH}
        runs: {from: 2021-01-01, to: 2021-07-01}
        documents: {KH: {number: 1/KH, kind: plan}}

        """;

    /// <summary>Two districts choose two each, and of what they send the city chooses one.</summary>
    public const string TwoRounds = """
        rounds:
          area:
            title: {vi: Quận, en: District}
            held: 2021-02
            takes: entries
            streams:
              all: {title: {vi: Quận, en: District}, by: district, at-most: 2, rank-by: area, report-shortage: true, cite: KH}
          city:
            title: {vi: Thành phố, en: City}
            held: 2021-04
            takes: area
            streams:
              all: {title: {vi: Thành phố, en: City}, by: everybody, at-most: 1, rank-by: city, cite: KH}
        """;

    public static MovementReading Reading(string rounds) => MovementReader.Read(new PolicyText("plan.yaml", Head + rounds));

    public static Movement Plan(string rounds) => Reading(rounds).GetMovementOrThrow();

    /// <summary>Schools a1… of district a and b1… of district b.</summary>
    public static MovementEntries Entries(params MovementEntry[] entries) => new("test.funnel")
    {
        Units =
        [
            new("a") { Level = UnitLevel.District }, new("b") { Level = UnitLevel.District },
            .. entries.Select(entry => entry.Unit).Distinct().Select(unit => new Unit(unit)
            {
                Level = UnitLevel.School,
                Parents = [new(unit.Value[..1])],
            }),
        ],
        Entries = [.. entries],
    };

    /// <summary>An entry of the first school of a district, named by it.</summary>
    public static MovementEntry Entry(string id, params (string Name, decimal Value)[] scores) =>
        new(id, EntryKind.Model, $"{id[..1]}1") { Scores = NamedNumbers.Create(scores) };

    public static string Bytes(MovementEntries entries)
    {
        using var stream = new MemoryStream();
        EntriesWriter.Write(stream, entries);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Standing by entry, of all groups of a round.</summary>
    public static Dictionary<string, EntryOutcome> Outcomes(RoundResult round) =>
        round.Groups.SelectMany(group => group.Outcomes).ToDictionary(outcome => outcome.Entry.Id, StringComparer.Ordinal);
}
