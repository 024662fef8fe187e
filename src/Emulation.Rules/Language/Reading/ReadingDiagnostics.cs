using System.Globalization;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Reading;

/// <summary>What can be wrong with a key or a value anywhere in a policy.</summary>
internal static class ReadingDiagnostics
{
    public static Diagnostic UnknownKey(SourceSpan at, string key, MappingShape shape) => Error(
        "EMU1101", at, $"unknown key {Quoted.Text(key)} in {shape.What}",
        Suggest(key, shape.Keys) ?? $"the keys of {shape.What} are {Quoted.List(shape.Keys)}");

    public static Diagnostic MissingKey(SourceSpan at, string what, string key) => Error(
        "EMU1102", at, $"{what} lacks {Quoted.Text(key)}", $"add `{key}:`");

    public static Diagnostic WrongType(SourceSpan at, string name, string expected, string actual) => Error(
        "EMU1103", at, $"{Quoted.Text(name)} is {actual}, not {expected}", $"write {expected} here");

    public static Diagnostic Empty(SourceSpan at, string name) => Error(
        "EMU1104", at, $"{Quoted.Text(name)} is empty", "write its value, or leave the key out");

    public static Diagnostic UnknownWord(SourceSpan at, string name, string word, IEnumerable<string> known) => Error(
        "EMU1105", at, $"{Quoted.Text(name)} cannot be {Quoted.Text(word)}", Suggest(word, known) ?? $"write one of {Quoted.List(known)}");

    public static Diagnostic NotADate(SourceSpan at, string text) => Error(
        "EMU1106", at, $"{Quoted.Text(text)} is not a date", "write year-month-day, such as `2024-01-31`");

    public static Diagnostic NotAWholeNumber(SourceSpan at, string text, int least, int most) => Error(
        "EMU1107", at, string.Create(CultureInfo.InvariantCulture, $"{Quoted.Text(text)} is not a whole number from {least} to {most}"),
        "write it in digits");

    public static Diagnostic NotANumber(SourceSpan at, string text) => Error(
        "EMU1118", at, $"{Quoted.Text(text)} is not a number", "write it in digits with a point, such as `70` or `62.5`");

    public static Diagnostic NotAPercentage(SourceSpan at, string text) => Error(
        "EMU1108", at, $"{Quoted.Text(text)} is not a percentage from 0% to 100%", "write it such as `15%`, `33.3%` or `100/3%`");

    public static Diagnostic NoUnit(SourceSpan at, string name, string text) => Error(
        "EMU1109", at, $"{Quoted.Text(name)} is a percentage, and {Quoted.Text(text)} has no unit", $"write {Quoted.Text(text + "%")}");

    public static Diagnostic NotTrueOrFalse(SourceSpan at, string name, string text) => Error(
        "EMU1110", at, $"{Quoted.Text(name)} cannot be {Quoted.Text(text)}", "write `true` or `false`");

    public static Diagnostic NotTrue(SourceSpan at, string name) => Error(
        "EMU1117", at, $"{Quoted.Text(name)} can only be `true` here", "write `true`, or leave the key out");

    public static Diagnostic NotAnId(SourceSpan at, string text, string example) => Error(
        "EMU1111", at, $"{Quoted.Text(text)} is not an id", $"write small letters a to z, digits and single hyphens, such as `{example}`");

    public static Diagnostic ListedTwice(SourceSpan at, string name, string text) => Error(
        "EMU1112", at, $"{Quoted.Text(text)} is listed twice in {Quoted.Text(name)}", "take one of the two out");

    public static Diagnostic NotYet(SourceSpan at, string word, IEnumerable<string> supported) => Error(
        "EMU1113", at, $"{Quoted.Text(word)} is not supported yet", $"what can be written here is {Quoted.List(supported)}");

    public static Diagnostic EmptyList(SourceSpan at, string name) => Error(
        "EMU1114", at, $"the list of {Quoted.Text(name)} is empty", "list at least one, or leave the key out");

    public static Diagnostic NotExactlyOne(SourceSpan at, string what, ReadOnlySpan<string> keys) => Error(
        "EMU1115", at, $"{what} needs exactly one of {Quoted.List(keys.ToArray())}", "keep the one that the text means");

    public static Diagnostic MoreThan(SourceSpan at, string name, int value, string other, int most) => Error(
        "EMU1116", at, string.Create(CultureInfo.InvariantCulture, $"{Quoted.Text(name)} is {value}, more than the {most} of {Quoted.Text(other)}"),
        "it could never be met; lower it, or raise the other");

    public static Diagnostic NotAnAmount(SourceSpan at, string text) => Error(
        "EMU1501", at, $"{Quoted.Text(text)} is not a whole amount of at most twelve digits", "write it in digits alone, such as `2340000`");

    public static Diagnostic NotAMultiple(SourceSpan at, string text) => Error(
        "EMU1502", at, $"{Quoted.Text(text)} is not a multiple", "write a number more than 0 such as `0.3`, `12` or `21/4`");

    private static string? Suggest(string word, IEnumerable<string> known) =>
        NearestWord.Find(word, known) is { } nearest ? $"did you mean `{nearest}`?" : null;

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
