using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>What can be wrong with a file of entries by itself.</summary>
internal static class EntriesDiagnostics
{
    public static Diagnostic UnknownFormat(Spot at, string format) => at.Error(
        "EMU7501", $"unknown format {Spot.Quote(format)}", $"write `{MovementEntries.Format1}`");

    public static Diagnostic EntryTwice(Spot at, string entry, SourceSpan? other) => at.Error(
        "EMU7502", $"there is an entry {Spot.Quote(entry)} already{Place(other)}", "give each entry an id of its own");

    public static Diagnostic UnitTwice(Spot at, string unit) => at.Error(
        "EMU7503", $"there is a unit {Spot.Quote(unit)} already", "list each unit once");

    public static Diagnostic UnknownUnit(Spot at, string unit, string? nearest) => at.Error(
        "EMU7504", $"no unit {Spot.Quote(unit)} is listed", nearest is null ? "list it under `units`, or mend its id" : $"did you mean `{nearest}`?");

    public static Diagnostic UnknownParent(Spot at, string unit, string parent) => at.Warning(
        "EMU7505", $"the unit {Spot.Quote(unit)} stands under {Spot.Quote(parent)}, which is not listed", "list it, so that its level is known");

    public static Diagnostic UnderItself(Spot at, IEnumerable<string> units) => at.Error(
        "EMU7506", $"units stand under each other: {string.Join(" under ", units.Select(Spot.Quote))}", "mend the `parents` of one of them");

    public static Diagnostic MarkTwice(Spot at, string juror, string criterion) => at.Error(
        "EMU7507", $"the juror {Spot.Quote(juror)} marks {Spot.Quote(criterion)} twice", "keep the mark that was given");

    public static Diagnostic StepTwice(Spot at, string round) => at.Error(
        "EMU7508", $"the entry passed {Spot.Quote(round)} twice", "keep one of the two");

    public static Diagnostic RulingTwice(Spot at, RoundRuling ruling) => at.Error(
        "EMU7509", $"there is a ruling on {Of(ruling)} already", "put all of it into one ruling");

    public static Diagnostic SentTwice(Spot at, string entry) => at.Error(
        "EMU7510", $"the ruling sends {Spot.Quote(entry)} twice", "name each entry once");

    public static Diagnostic UnknownEntry(Spot at, string entry, string? nearest) => at.Error(
        "EMU7511", $"no entry {Spot.Quote(entry)} is listed", nearest is null ? "mend its id" : $"did you mean `{nearest}`?");

    public static Diagnostic DidNotPass(Spot at, string entry, string round) => at.Error(
        "EMU7512", $"the file was written after {Spot.Quote(round)}, and the entry {Spot.Quote(entry)} did not pass it",
        "give the file as the round wrote it, or leave `after` out for entries that no round has chosen from");

    public static Diagnostic OpenTwice(Spot at, string round) => at.Error(
        "EMU7513", $"the entry is open in {Spot.Quote(round)} twice", "keep one of the two");

    internal static string Of(RoundRuling ruling) => ruling.Group is { } group
        ? $"{Spot.Quote(group)} in {Spot.Quote(ruling.Round)}, {Spot.Quote(ruling.Stream)}"
        : $"{Spot.Quote(ruling.Round)}, {Spot.Quote(ruling.Stream)}";

    private static string Place(SourceSpan? other) => other is null ? "" : $"; the other one is at {other}";
}
