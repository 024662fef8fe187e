using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>What can be wrong with the text of a selection problem, apart from what is wrong with the problem itself.</summary>
internal static class SelectDiagnostics
{
    public static Diagnostic NotAKey(SourceSpan at, string text) => Error(
        "EMU7002", at, $"{Quoted.Text(text)} is no key with its direction", "write `score:desc` where more is better, `age:asc` where less is");

    public static Diagnostic KeyNotRanked(SourceSpan at, string key) => new(
        "EMU7003", Severity.Warning, at, $"{Quoted.Text(key)} is given and nobody is ranked by it",
        "name it in `order`, or leave it out");

    public static Diagnostic ScoreTwice(SourceSpan at) => Error(
        "EMU7004", at, "the candidate has `score` and a key `score` as well", "keep one of the two");

    public static Diagnostic NoBase(SourceSpan at, string constraint, string unit) => Error(
        "EMU7005", at, $"{Quoted.Text(constraint)} is a percentage of the people of {Quoted.Text(unit)}, whose `base` is not given",
        "give the unit its `base`: how many people stand directly in it; 0 where there are none");

    public static Diagnostic NoUnits(SourceSpan at, string constraint) => Error(
        "EMU7006", at, $"{Quoted.Text(constraint)} is a percentage of the people of the units, and there are no units",
        "list the units with their `base`, or give the number in `of`");

    public static Diagnostic NotABase(SourceSpan at, string text) => Error(
        "EMU7007", at, $"{Quoted.Text(text)} is no base of a percentage",
        "write a whole number, or `units`, `candidates` or `eligible`");

    public static Diagnostic NumberForEach(SourceSpan at, string level) => Error(
        "EMU7008", at, $"one base for every unit of level {Quoted.Text(level)} says nothing about any of them",
        "write `units`, `candidates` or `eligible`, which are counted unit by unit");

    public static Diagnostic NoUnitOfLevel(SourceSpan at, string level, IEnumerable<string> known) => Error(
        "EMU7009", at, $"no unit is of level {Quoted.Text(level)}",
        NearestWord.Find(level, known) is { } nearest ? $"did you mean {Quoted.Text(nearest)}?" : "give the units their `level`");

    public static Diagnostic EachAndUnit(SourceSpan at) => Error(
        "EMU7010", at, "a cap is about one unit or about each unit of a level, not both", "keep one of `unit` and `each`");

    public static Diagnostic NoId(SourceSpan at, string what) => Error(
        "EMU7011", at, $"{what} lacks `id`", "add `id:`, by which reasons name it; only `each` names its caps by itself");

    public static Diagnostic SeedNotRead(SourceSpan at) => Error(
        "EMU7012", at, "a seed is given and no lot is drawn", "write `tie: lot`, or leave the seed out");

    public static Diagnostic UnknownExplained(SourceSpan at, string id, IEnumerable<string> known) => Error(
        "EMU7013", at, $"{Quoted.Text(id)} is no candidate", NearestWord.Find(id, known) is { } nearest ? $"did you mean {Quoted.Text(nearest)}?" : "mend its id");

    public static Diagnostic BaseTooLarge(SourceSpan at) => Error(
        "EMU7014", at, string.Create(CultureInfo.InvariantCulture, $"the units have more than {int.MaxValue} people together"), "mend their `base`");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
