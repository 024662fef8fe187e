using System.Globalization;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>What can be wrong with a condition as it is written.</summary>
internal static class ConditionDiagnostics
{
    public static Diagnostic UnknownWord(SourceSpan at, string word, IEnumerable<string> known) => Error(
        "EMU1301", at, $"unknown condition {Quoted.Text(word)}",
        NearestWord.Find(word, known) is { } nearest ? $"did you mean `{nearest}`?" : $"the conditions are {Quoted.List(known)}");

    public static Diagnostic NotOneWord(SourceSpan at, string name) => Error(
        "EMU1302", at, $"{Quoted.Text(name)} does not hold exactly one condition",
        "write one word, or join several in a list under `all:` or `any:`");

    public static Diagnostic NoParts(SourceSpan at, string word) => Error(
        "EMU1303", at, $"{Quoted.Text(word)} joins no conditions", "list at least one condition below it");

    public static Diagnostic CountOutOfRange(SourceSpan at, int count, int parts) => Error(
        "EMU1304", at, string.Create(CultureInfo.InvariantCulture, $"at least {count} of {parts} conditions can never be met"),
        "lower `n`, or list more conditions");

    public static Diagnostic NoEnding(SourceSpan at) => Error(
        "EMU1305", at, "several times need `ending`: it is not said in which year the last of them must lie",
        $"add `ending:` with one of {Quoted.List(Words<RunEnding>.All)}");

    public static Diagnostic NotInSpan(SourceSpan at, string key, ConditionPlace place) => Error(
        "EMU1306", at, $"{Quoted.Text(key)} cannot stand in the {Named(place)} of a span",
        place == ConditionPlace.EveryYear ? "each year is asked by itself; leave the key out" : "the years of the span count; leave the key out");

    public static Diagnostic NotHere(SourceSpan at, string word, ConditionPlace place, IEnumerable<string> known) => Error(
        "EMU1307", at, $"{Quoted.Text(word)} cannot be asked in the {Named(place)} of a span",
        $"what can be asked here is {Quoted.List(known)}; join the rest to the span with `all:`");

    public static Diagnostic NoWindow(SourceSpan at, string key, string needed) => Error(
        "EMU1308", at, $"{Quoted.Text(key)} needs {needed}", "say how many years back are looked at, and what is asked of them");

    public static Diagnostic NoYears(SourceSpan at, string word) => Error(
        "EMU1309", at, $"{Quoted.Text(word)} does not say in which years of the span it is asked",
        "add `every-year: true`, or `years:` with their least number");

    public static Diagnostic AsksNothing(SourceSpan at, string word, IEnumerable<string> keys) => Error(
        "EMU1310", at, $"{Quoted.Text(word)} asks for nothing", $"add one of {Quoted.List(keys)}");

    public static Diagnostic WhereOfMembers(SourceSpan at, string quantifier) => Error(
        "EMU1311", at, $"`where` cannot stand beside {Quoted.Text(quantifier)}",
        $"write the condition under {Quoted.Text(quantifier)} itself");

    public static Diagnostic NotOutsideSpan(SourceSpan at, string key) => Error(
        "EMU1312", at, $"{Quoted.Text(key)} can be asked over a span only",
        "put the condition into the `where` of a `span`, or ask for `times` and `consecutive`");

    public static Diagnostic NoNumber(SourceSpan at, string word) => Error(
        "EMU1313", at, $"no number lies between the limits of {Quoted.Text(word)}", "make the lower limit less than the upper one");

    public static Diagnostic NotAFactor(SourceSpan at, string area, string text) => Error(
        "EMU1314", at, $"{Quoted.Text(text)} does not say how often time in {Quoted.Text(area)} counts",
        "write a number more than 0 and at most 100, such as `2`, `1.5` or `3/2`");

    private static string Named(ConditionPlace place) => place == ConditionPlace.EveryYear ? "`every-year`" : "`where`";

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
