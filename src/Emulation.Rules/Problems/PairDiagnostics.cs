using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>What can be wrong with the text of a pairing, apart from what is wrong with the pairing itself.</summary>
internal static class PairDiagnostics
{
    public static Diagnostic NoValue(SourceSpan at, string helped, string helper) => Error(
        "EMU7030", at, $"nothing is said of {Quoted.Text(helped)} helped by {Quoted.Text(helper)}",
        "write the value, or `never` where the two may not be paired");

    public static Diagnostic UnknownUnit(SourceSpan at, string id, string side, IEnumerable<string> known) => Error(
        "EMU7031", at, $"{Quoted.Text(id)} is not among the {side}",
        NearestWord.Find(id, known) is { } nearest ? $"did you mean {Quoted.Text(nearest)}?" : "list that unit too, or mend its id");

    public static Diagnostic NoFigure(SourceSpan at, string id, string key) => Error(
        "EMU7032", at, $"{Quoted.Text(id)} has no {Quoted.Text(key)}, of which benefits are made", $"add `{key}:`");

    public static Diagnostic FigureNotRead(SourceSpan at, string key) => Error(
        "EMU7033", at, $"{Quoted.Text(key)} is given and the values are stated pair by pair",
        "leave it out, or write `benefits: strength-times-need`");

    public static Diagnostic LikedEqually(SourceSpan at, string unit) => Error(
        "EMU7034", at, $"{Quoted.Text(unit)} likes several equally, and stable pairings are defined for strict preferences",
        "let it put them in an order, or draw one by lot before");

    public static Diagnostic NotAnAmount(SourceSpan at, string text) => Error(
        "EMU7035", at, $"{Quoted.Text(text)} is no value of a pair", "write an exact number such as `12`, `3.5` or `7/2`, or `never`");

    public static Diagnostic NoRow(SourceSpan at, string helped, string key) => Error(
        "EMU7036", at, $"{Quoted.Text(key)} says nothing of {Quoted.Text(helped)}", "write what each helper costs or brings there, or `never`");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
