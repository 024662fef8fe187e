using System.Globalization;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>What can be wrong with a dossier file as a text: one method per code, so that wording is reviewed in one place.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic Syntax(Spot at, bool endsEarly) => at.Error("EMU3001",
        IsEmpty(at, endsEarly) ? "the text is empty" : endsEarly ? "the text ends in the middle of the JSON" : "this is not JSON",
        IsEmpty(at, endsEarly) ? "check that this is the file that is meant, and that it was written"
            : endsEarly ? "check that the file is complete" : "check the quotes, commas and brackets just before this place");

    public static Diagnostic PastLimit(Spot at, string what, int limit, string unit) => at.Error("EMU3002",
        string.Create(CultureInfo.InvariantCulture, $"{what} passes the limit of {limit:N0} {unit}"),
        "split the file, or correct what made it so large");

    public static Diagnostic NotUnicode(Spot at) => at.Error("EMU3003",
        "the text is not valid Unicode", "save the file as UTF-8, and write both halves of an escaped pair");

    public static Diagnostic ControlCharacter(Spot at) => at.Error("EMU3020",
        "the text holds a character that cannot be seen and can forge what is shown", "leave it out; a text stands on one line");

    public static Diagnostic UnknownFormat(Spot at, string format) => at.Error("EMU3004",
        $"unknown format {Spot.Quote(format)}", $"write `{DossierHeader.Format1}`");

    public static Diagnostic LateKey(Spot at, string key) => at.Error("EMU3005",
        $"`{key}` stands after `units`", $"put `{key}` before `units`, so that the units can be read one at a time");

    public static Diagnostic TextAfterEnd(Spot at, bool afterUnits) => at.Error("EMU3006",
        afterUnits ? "there is more text after the end of the document" : "there is more text after the header on its line",
        afterUnits ? "write all units in the list `units`" : "put each unit on a line of its own");

    public static Diagnostic NoUnits(Spot at) => at.Warning("EMU3007",
        "no unit follows the header", "add `units`, or one unit per line after the header");

    public static Diagnostic DuplicateUnit(Spot at, string id) => at.Error("EMU3008",
        $"the file has a unit {Spot.Quote(id)} already", "put everyone of a unit into one entry; the first one stands");

    public static Diagnostic MissingKey(Spot at, string key) => at.Error("EMU3009", $"`{key}` is missing", $"add `{key}`");

    public static Diagnostic UnknownKey(Spot at, string key, string? nearest, IEnumerable<string> known) => at.Error("EMU3010",
        $"unknown key {Spot.Quote(key)}",
        nearest is null ? $"known here: {string.Join(", ", known)}" : $"did you mean `{nearest}`?");

    public static Diagnostic DuplicateKey(Spot at, string key) => at.Error("EMU3011",
        $"{Spot.Quote(key)} stands here twice", "keep one of the two");

    public static Diagnostic WrongType(Spot at, string expected, string found) => at.Error("EMU3012",
        $"expected {expected}, found {found}", $"write {expected}");

    public static Diagnostic UnknownWord(Spot at, string word, string? nearest, IEnumerable<string> known) => at.Error("EMU3013",
        $"unknown value {Spot.Quote(word)}",
        nearest is null ? $"known here: {string.Join(", ", known)}" : $"did you mean `{nearest}`?");

    public static Diagnostic EmptyText(Spot at) => at.Error("EMU3014", "the text is empty", "fill it in, or leave the key out");

    public static Diagnostic BadDate(Spot at, string text) => at.Error("EMU3015",
        $"{Spot.Quote(text)} is not a date", "write year, month and day, such as `2025-06-15`");

    public static Diagnostic BadPeriodId(Spot at, string text) => at.Error("EMU3016",
        $"{Spot.Quote(text)} is not an award period", "write a school year such as `2024-2025`, or a calendar year such as `2024`");

    public static Diagnostic NotANumber(Spot at, string text) => at.Error("EMU3017",
        $"{Spot.Quote(text)} is not a decimal number", "write digits with a decimal point, such as `91.5`");

    public static Diagnostic TooManyDigits(Spot at, string text) => at.Error("EMU3018",
        $"{Spot.Quote(text)} has more digits than can be held exactly", "write at most 28 digits");

    public static Diagnostic OutOfRange(Spot at, string text, string expected) => at.Error("EMU3019",
        $"{Spot.Quote(text)} is not {expected}", $"write {expected}");

    // What ends at its first place has nothing in it.
    private static bool IsEmpty(Spot at, bool endsEarly) => endsEarly && at.Span is { Line: 1, Column: 1 };
}
