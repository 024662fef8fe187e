using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language.Reading;
using NodaTime.Text;

namespace Emulation.Rules.Rounds;

/// <summary>What can be wrong with entries where they meet each other and the plan.</summary>
internal static class RunDiagnostics
{
    private const int MostNamed = 10;

    public static Diagnostic AnotherMovement(MovementEntries file, MovementId wanted) => Error(
        "EMU7520", new(file.File, 1, 1), $"the entries are of the movement {Spot.Quote(file.Movement.Value)}, not of {Spot.Quote(wanted.Value)}",
        "give the entries of that movement");

    public static Diagnostic UnknownRound(SourceSpan? at, string round, IEnumerable<string> known)
    {
        string[] rounds = [.. known];
        return Error(
            "EMU7521", at, $"the movement has no round {Spot.Quote(round)}",
            NearestWord.Find(round, rounds) is { } nearest ? $"did you mean `{nearest}`?"
                : rounds.Length == 0 ? "the plan of this movement describes none" : $"the rounds are {string.Join(", ", rounds.Select(Spot.Quote))}");
    }

    public static Diagnostic UnknownStream(SourceSpan? at, string round, string stream, string? nearest, IEnumerable<string> known) => Error(
        "EMU7522", at, $"the round {Spot.Quote(round)} has no stream {Spot.Quote(stream)}",
        nearest is null ? $"its streams are {string.Join(", ", known.Select(Spot.Quote))}" : $"did you mean `{nearest}`?");

    public static Diagnostic UnitDiffers(MovementEntries file, string unit) => Error(
        "EMU7523", new(file.File, 1, 1), $"the unit {Spot.Quote(unit)} is described in another way in another file", "describe it alike in all of them");

    public static Diagnostic EntryInTwoFiles(SourceSpan? at, string entry, SourceSpan? other) => Error(
        "EMU7524", at, $"the entry {Spot.Quote(entry)} stands in another file as well{(other is null ? "" : $"; the other one is at {other}")}",
        "give each entry once, with an id of its own");

    public static Diagnostic RulingsDiffer(RoundRuling ruling) => Error(
        "EMU7525", ruling.At, $"another file has another ruling on {EntriesDiagnostics.Of(ruling)}", "keep what the council settled");

    public static Diagnostic LevelNotStated(MovementEntry entry, string round, string stream) => Error(
        "EMU7526", entry.At,
        $"the unit {Spot.Quote(entry.Unit.Value)} of {Spot.Quote(entry.Id)} states no level, so whether {Spot.Quote(stream)} of {Spot.Quote(round)} takes it is not known",
        "state the unit's `level`");

    public static Diagnostic NoGroup(MovementEntry entry, string round, string by) => Error(
        "EMU7527", entry.At, $"the unit {Spot.Quote(entry.Unit.Value)} of {Spot.Quote(entry.Id)} has no {by} on the first day of {Spot.Quote(round)}",
        $"state its {by}, so that it is known with whom {Spot.Quote(entry.Id)} competes");

    public static Diagnostic SeveralGroups(MovementEntry entry, string round, string by, IEnumerable<string> groups) => Error(
        "EMU7528", entry.At,
        $"the unit {Spot.Quote(entry.Unit.Value)} of {Spot.Quote(entry.Id)} has more than one {by} on the first day of {Spot.Quote(round)}: {string.Join(", ", groups.Select(Spot.Quote))}",
        "state one, or when each of them began and ended");

    public static Diagnostic TwoStreams(MovementEntry entry, string round, IEnumerable<string> streams) => Error(
        "EMU7529", entry.At, $"{Spot.Quote(entry.Id)} belongs to more than one stream of {Spot.Quote(round)}: {string.Join(", ", streams.Select(Spot.Quote))}",
        "tell the streams of the plan apart, so that no entry is sent twice");

    public static Diagnostic NotTaken(IReadOnlyList<MovementEntry> entries, string round)
    {
        var named = string.Join(", ", entries.Take(MostNamed).Select(entry => Spot.Quote(entry.Id)))
            + (entries.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {entries.Count - MostNamed} more") : "");
        return new(
            "EMU7530", Severity.Warning, entries[0].At,
            $"no stream of {Spot.Quote(round)} takes {named}, so {(entries.Count == 1 ? "it goes" : "they go")} no further",
            $"mend {(entries.Count == 1 ? "its `kind` or its unit" : "their `kind` or their units")}, or the streams of the plan");
    }

    public static Diagnostic UnknownGroup(string file, string round, string stream, string unit, string level, string? nearest) => new(
        "EMU7540", Severity.Warning, new(file, 1, 1), $"{Spot.Quote(stream)} of {Spot.Quote(round)} is for the {level} {Spot.Quote(unit)}, which is not listed",
        nearest is null ? "mend `of` of the plan, or list the unit" : $"did you mean `{nearest}`?");

    public static Diagnostic NearName(SourceSpan? at, string what, IReadOnlyList<string> entries, string name, string asked) => new(
        "EMU7539", Severity.Warning, at,
        $"{Spot.Quote(entries[0])}{(entries.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {entries.Count - 1} more") : "")} {(entries.Count > 1 ? "have" : "has")} the {what} {Spot.Quote(name)}, which the plan does not ask for, and no {Spot.Quote(asked)}",
        $"did you mean `{asked}`? mend it there, or in the plan");

    public static Diagnostic NothingOpen(RoundRuling ruling) => Error(
        "EMU7531", ruling.At, $"nothing is open in {EntriesDiagnostics.Of(ruling)}", "leave the ruling out, or mend its `group`");

    public static Diagnostic NotOpen(RoundRuling ruling, string entry, IEnumerable<string> open) => Error(
        "EMU7532", ruling.At, $"{Spot.Quote(entry)} is not open in {EntriesDiagnostics.Of(ruling)}",
        $"a council settles what is open: {string.Join(", ", open.Take(20).Select(Spot.Quote))}");

    public static Diagnostic MoreThanOpen(RoundRuling ruling, int places) => Error(
        "EMU7533", ruling.At,
        string.Create(CultureInfo.InvariantCulture, $"the ruling on {EntriesDiagnostics.Of(ruling)} sends {ruling.Send.Length}, and {places} {(places == 1 ? "place is" : "places are")} open"),
        "take entries out of `send`");

    public static Diagnostic NotThere(string round, IEnumerable<string> missing) => Error(
        "EMU7534", null, $"the round {Spot.Quote(round)} takes what is not there: {string.Join(", ", missing.Select(Spot.Quote))}",
        "give the files that these rounds wrote, or the entries from which they choose");

    public static Diagnostic NothingToRun(IEnumerable<string> after) => Error(
        "EMU7535", null, $"no round takes what the files hold: {string.Join(", ", after.Select(Spot.Quote))}", "give the entries, or the files that an earlier round wrote");

    public static Diagnostic Both(string round) => Error(
        "EMU7536", null, $"what {Spot.Quote(round)} sends on is in a file, and the entries from which it chooses are there as well",
        "give the one or the other, or name the round after it (`From`, on the command line `--from`)");

    public static Diagnostic RuledBefore(RoundRuling ruling, IEnumerable<string> open) => Error(
        "EMU7537", ruling.At,
        $"the ruling on {EntriesDiagnostics.Of(ruling)} comes too early: who comes there is still open in {string.Join(", ", open.Select(Spot.Quote))}",
        "settle the earlier round first, with a ruling or with the scores that are missing");

    public static Diagnostic RuledBeforeHeld(RoundRuling ruling, RoundTime held) => new(
        "EMU7538", Severity.Warning, ruling.At,
        $"the ruling on {EntriesDiagnostics.Of(ruling)} was decided on {LocalDatePattern.Iso.Format(ruling.Decided!.Value)}, before the round, which is held in {held}",
        "mend `decided`, or `held` of the plan");

    private static Diagnostic Error(string code, SourceSpan? at, string message, string help) => new(code, Severity.Error, at, message, help);
}
