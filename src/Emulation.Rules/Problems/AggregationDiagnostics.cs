using Emulation.Domain.Diagnostics;
using Emulation.Rules.Juries;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>What can be wrong with a problem of apportionment, of a jury or of a vote, beyond its keys and words.</summary>
internal static class AggregationDiagnostics
{
    public static Diagnostic NotExact(SourceSpan at, string text) => Error(
        "EMU7201", at, $"{Quoted.Text(text)} is not a number", "write it in digits, such as `80`, `91.5` or `275/3`");

    public static Diagnostic TooManyDigits(SourceSpan at, string text) => Error(
        "EMU7219", at, $"{Quoted.Text(text)} has more digits than are read",
        Invariant($"write at most {ExactReading.MostDigits} digits before the decimal point and after it, or in each part of a fraction"));

    public static Diagnostic ValidOverPresent(SourceSpan at, int valid, int present) => new(
        "EMU7220", Severity.Warning, at, Invariant($"`valid` is {valid}, more than `present`, which is {present}"),
        "correct the minutes' figures, unless the rest are written opinions of absent members");

    public static Diagnostic Negative(SourceSpan at, string name, string text) => Error(
        "EMU7202", at, $"{Quoted.Text(name)} is {Quoted.Text(text)}, less than 0", "write 0 or more");

    public static Diagnostic BoundsCross(SourceSpan at, string unit, int min, int max) => Error(
        "EMU7203", at, Invariant($"`min` of {Quoted.Text(unit)} is {min}, more than its `max`, {max}"), "lower `min`, or raise `max`");

    public static Diagnostic OtherCount(SourceSpan at, string name, int count, string than, int expected) => Error(
        "EMU7204", at, Invariant($"{Quoted.Text(name)} is a list of {count}, and {Quoted.Text(than)} of {expected}"),
        $"write a value for each of {Quoted.Text(than)}, in the same order");

    public static Diagnostic NeededFor(SourceSpan at, string what, string key, string option) => Error(
        "EMU7205", at, $"{Quoted.Text(option)} needs {Quoted.Text(key)}, and {what} has none", $"add `{key}:`");

    public static Diagnostic NotRead(SourceSpan at, string key, string without) => Error(
        "EMU7206", at, $"{Quoted.Text(key)} says nothing without {Quoted.Text(without)}",
        $"add {Quoted.Text(without)}, or leave {Quoted.Text(key)} out");

    public static Diagnostic SumTooLarge(SourceSpan at, string name) => Error(
        "EMU7207", at, Invariant($"{Quoted.Text(name)} of all units adds up to more than {int.MaxValue}"), "correct the figures");

    public static Diagnostic NotListed(SourceSpan at, string id, string list) => Error(
        "EMU7208", at, $"{Quoted.Text(id)} is not among {Quoted.Text(list)}", $"correct the id, or list it in {Quoted.Text(list)}");

    public static Diagnostic MarkMissing(SourceSpan at, string juror, string act, string? criterion) => Error(
        "EMU7209", at,
        $"the mark of {Quoted.Text(juror)} for {Quoted.Text(act)}{(criterion is null ? "" : $" on {Quoted.Text(criterion)}")} is missing",
        "write it; a jury can also say `missing: ignore` or `missing: fill`");

    public static Diagnostic NotAFraction(SourceSpan at, string text) => Error(
        "EMU7210", at, $"{Quoted.Text(text)} is not a fraction from 0 to less than 1/2",
        "write it such as `1/10` or `0.2`; nothing would remain of half and more");

    public static Diagnostic NotABallot(SourceSpan at) => Error(
        "EMU7211", at, "a ballot is a list: how many gave it, then all items, best first", "write it such as `[3, a, b, c]`");

    public static Diagnostic RankedTwice(SourceSpan at, string item) => Error(
        "EMU7212", at, $"the ballot ranks {Quoted.Text(item)} twice", "rank each item once");

    public static Diagnostic NotRanked(SourceSpan at, string item) => Error(
        "EMU7213", at, $"the ballot does not rank {Quoted.Text(item)}, which another one ranks", "rank all items in every ballot");

    public static Diagnostic TooManyItems(SourceSpan at, int count) => Error(
        "EMU7214", at, Invariant($"`kemeny` is exact for at most {RankAggregation.MostItems} items, and there are {count}"),
        "write `methods: [borda, copeland]`, or rank a shortlist");

    public static Diagnostic OtherRaters(SourceSpan at, long count, long expected) => Error(
        "EMU7215", at, Invariant($"the row counts {count} raters, and the first one {expected}"),
        "every subject is rated by the same number of raters");

    public static Diagnostic TooFewRaters(SourceSpan at, long count) => Error(
        "EMU7216", at, Invariant($"agreement needs at least 2 raters, and the row counts {count}"), "count all raters of the subject");

    public static Diagnostic PartOverWhole(SourceSpan at, string part, int count, string whole, int of) => Error(
        "EMU7217", at, Invariant($"{Quoted.Text(part)} is {count}, more than {Quoted.Text(whole)}, which is {of}"),
        "correct the minutes' figures");

    public static Diagnostic OtherCategories(SourceSpan at, int count, int expected) => Error(
        "EMU7218", at, Invariant($"the row has {count} categories, and the first one {expected}"),
        "count every category in every row, 0 where nobody chose it");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) =>
        new(code, Severity.Error, at, message, help);
}
