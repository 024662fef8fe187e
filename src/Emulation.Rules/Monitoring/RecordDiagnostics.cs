using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Monitoring;

/// <summary>What can be wrong with a file of records.</summary>
internal static class RecordDiagnostics
{
    public static Diagnostic UnknownFormat(Spot at, string format) => at.Error(
        "EMU7641", $"unknown format {Spot.Quote(format)}", $"write `{MovementRecordsReader.Format1}`");

    public static Diagnostic LateKey(Spot at, string key) => at.Error(
        "EMU7642", $"`{key}` stands after `records`", $"put `{key}` before `records`, so that the records can be read one at a time");

    public static Diagnostic TextAfterEnd(Spot at) => at.Error(
        "EMU7643", "there is more text after the end of the document", "write all records in the list `records`, or each on a line after a header without it");

    public static Diagnostic NoRecords(Spot at) => at.Warning(
        "EMU7644", "no record follows the header", "add `records`, or one record per line after the header");

    public static Diagnostic KindOrStep(Spot at) => at.Error(
        "EMU7645", "a record has either a `kind` or a `step`", "keep the one that the plan knows");

    public static Diagnostic NoneOfAStep(Spot at) => at.Error(
        "EMU7646", "`none` says that a unit has no record of a kind; a step has nothing of the sort", "leave the record out: a step without a record is not done");

    public static Diagnostic UnitTwice(SourceSpan at, string unit) => Error(
        "EMU7647", at, $"there is a unit {Spot.Quote(unit)} already", "list each unit once, in one of the files; the first one stands");

    public static Diagnostic AnotherMovement(SourceSpan at, string movement, MovementId wanted) => Error(
        "EMU7648", at, $"the records are of the movement {Spot.Quote(movement)}, not of {Spot.Quote(wanted.Value)}", "give the records of that movement");

    public static Diagnostic UnknownParent(SourceSpan? at, string unit, string parent) => new(
        "EMU7649", Severity.Warning, at, $"the unit {Spot.Quote(unit)} stands under {Spot.Quote(parent)}, which no file lists",
        "list it, so that its level is known and its records are counted there");

    public static Diagnostic UnderItself(SourceSpan? at, IEnumerable<string> units) => Error(
        "EMU7650", at, $"units stand under each other: {string.Join(" under ", units.Select(Spot.Quote))}", "mend the `parents` of one of them");

    private static Diagnostic Error(string code, SourceSpan? at, string message, string help) => new(code, Severity.Error, at, message, help);
}
