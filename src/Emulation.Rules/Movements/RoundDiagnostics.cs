using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>What can be wrong with the rounds of a plan, and with what they feed.</summary>
internal static class RoundDiagnostics
{
    public static Diagnostic UnknownRound(SourceSpan at, string round, IEnumerable<string> known)
    {
        string[] rounds = [.. known];
        return Error(
            "EMU7401", at, $"the plan has no round {Quoted.Text(round)}",
            NearestWord.Find(round, rounds) is { } nearest ? $"did you mean `{nearest}`?"
                : rounds.Length == 0 ? "describe it under `rounds`" : $"the rounds are {Quoted.List(rounds)}");
    }

    public static Diagnostic Circle(SourceSpan at, IEnumerable<string> rounds) => Error(
        "EMU7402", at, $"rounds take each other's results: {string.Join(" takes ", rounds.Select(Quoted.Text))}",
        "let one of them take `entries`, or the round that comes before it");

    public static Diagnostic NotAMonth(SourceSpan at, string text) => Error(
        "EMU7403", at, $"{Quoted.Text(text)} is neither a month nor a day", "write a month such as `2021-02`, a day such as `2021-02-10`, or `{from: …, to: …}`");

    public static Diagnostic EntriesAndRounds(SourceSpan at) => Error(
        "EMU7404", at, "a round takes either `entries` or the results of earlier rounds", "name one of the two; what is entered later gets a round of its own");

    public static Diagnostic LeadsNowhere(SourceSpan at, string round) => Warning(
        "EMU7405", at, $"no round takes the results of {Quoted.Text(round)}, and it is not the last", "name it under `takes` of a later round, or move it to the end");

    public static Diagnostic OutsideTheMovement(SourceSpan at, string round, RoundTime held) => Warning(
        "EMU7406", at, $"round {Quoted.Text(round)} is held in {held}, when the movement does not run", "mend `held`, or `runs` of the movement");

    public static Diagnostic RanksByNothing(SourceSpan at, string stream) => Error(
        "EMU7407", at, $"{Quoted.Text(stream)} limits its places and ranks by nothing", "add `rank-by` with the scores that decide, or leave `at-most` out");

    public static Diagnostic NothingToFallShortOf(SourceSpan at, string stream) => Error(
        "EMU7408", at, $"{Quoted.Text(stream)} has no number of places to fall short of", "add `at-most`, or leave `report-shortage` out");

    public static Diagnostic NoSeed(SourceSpan at) => Error(
        "EMU7409", at, "ties are settled by lot, and there is no seed", "add `seed` with what was published before the draw");

    public static Diagnostic IdleSeed(SourceSpan at) => Error(
        "EMU7410", at, "a seed decides nothing where ties are not settled by lot", "write `ties: lot`, or leave `seed` out");

    public static Diagnostic CountedOfNothing(SourceSpan at, string key, string text) => Error(
        "EMU7411", at, $"{Quoted.Text(key)} says how a percentage is counted, and {Quoted.Text(text)} is a number of places",
        $"leave {Quoted.Text(key)} out, or write a percentage");

    public static Diagnostic NotALevel(SourceSpan at, string text, IEnumerable<string> known)
    {
        string[] words = [.. known];
        return Error(
            "EMU7412", at, $"entries cannot compete by {Quoted.Text(text)}",
            NearestWord.Find(text, words) is { } nearest ? $"did you mean `{nearest}`?" : $"write one of {Quoted.List(words)}");
    }

    public static Diagnostic NoGroupsToChoose(SourceSpan at, string by) => Error(
        "EMU7413", at, $"`of` names the units that make groups, and by {Quoted.Text(by)} there are none to choose from",
        "write `by` with the level of those units, or leave `of` out");

    public static Diagnostic NotAWeight(SourceSpan at, string criterion, string text) => Error(
        "EMU7414", at, $"the weight {Quoted.Text(text)} of {Quoted.Text(criterion)} is not more than 0", "write a number such as `1`, or leave the criterion out");

    public static Diagnostic NotRanked(SourceSpan at, string key) => Error(
        "EMU7415", at, $"{Quoted.Text(key)} is a jury's total by which nothing is ranked", "name it under `rank-by` of the same stream");

    public static Diagnostic NotAPeriod(SourceSpan at, string text) => Error(
        "EMU7416", at, $"{Quoted.Text(text)} is not a period", "write a school year such as `2021-2022`, or a calendar year such as `2021`");

    public static Diagnostic SameEntries(SourceSpan at, string stream, string other) => Error(
        "EMU7417", at, $"{Quoted.Text(stream)} takes the same entries as {Quoted.Text(other)} of the same round",
        "tell them apart with `kind` or `units`, so that no entry is sent twice");

    public static Diagnostic HeldBefore(SourceSpan at, string round, RoundTime held, string taken, RoundTime earlier) => Warning(
        "EMU7418", at, $"round {Quoted.Text(round)} is held in {held}, and takes the results of {Quoted.Text(taken)}, which is held only in {earlier}",
        "mend `held` of one of them, or `takes`");

    public static Diagnostic NotALimit(SourceSpan at, string text) => Error(
        "EMU7419", at, $"{Quoted.Text(text)} is neither a number of places nor a percentage", "write a number such as `2`, or a percentage such as `15%` with `rounding`");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string help) => new(code, Severity.Warning, at, message, help);
}
