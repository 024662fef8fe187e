using Emulation.Domain.Diagnostics;
using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>What can be wrong with a scorecard.</summary>
internal static class ScoreDiagnostics
{
    public static Diagnostic MoreThanTheItem(SourceSpan at, string item, Rational points, Rational most) => Error(
        "EMU7601", at, $"the item {Quoted.Text(item)} gives at most {most}, and {points} here", "the text contradicts itself; raise the one or lower the other");

    public static Diagnostic Overlap(SourceSpan at, string band, string other) => Error(
        "EMU7602", at, $"{Quoted.Text(band)} and {Quoted.Text(other)} share values", "say which of the two an end belongs to: `from` and `to` take it in, `above` and `below` do not");

    public static Diagnostic Gap(SourceSpan at, string name, string between) => Error(
        "EMU7603", at, $"{Quoted.Text(name)} says nothing of {between}", "add the band that is missing, or say with `otherwise` what holds in no band");

    public static Diagnostic AnotherMaximum(SourceSpan at, Rational stated, Rational sum) => Error(
        "EMU7604", at, $"the maximum is stated as {stated}, and the groups sum up to {sum}", "mend the points or the weight that is wrong");

    public static Diagnostic ItemTwice(SourceSpan at, string item) => Error(
        "EMU7605", at, $"there is an item {Quoted.Text(item)} already", "give each item of the scorecard an id of its own; values are found by it");

    public static Diagnostic EmptyBand(SourceSpan at, string band) => Error(
        "EMU7606", at, $"no value is in {Quoted.Text(band)}", "write the lower end first");

    public static Diagnostic TwoEnds(SourceSpan at, string one, string other) => Error(
        "EMU7607", at, $"a band has either {Quoted.Text(one)} or {Quoted.Text(other)}", "keep the one that the text means");

    public static Diagnostic NotPositive(SourceSpan at, string name, string text) => Error(
        "EMU7608", at, $"{Quoted.Text(name)} cannot be {Quoted.Text(text)}", "write a number more than 0, such as `20`, `0.4` or `20/3`");

    public static Diagnostic Negative(SourceSpan at, string name, string text) => Error(
        "EMU7609", at, $"{Quoted.Text(name)} cannot be {Quoted.Text(text)}", "write a number from 0 on; what is taken off is written without a sign");

    public static Diagnostic NoEnd(SourceSpan at, string name) => Error(
        "EMU7610", at, $"{Quoted.Text(name)} has neither a lower nor an upper end", "add `from` or `above`, `to` or `below`, or write `otherwise: true` for what is left");

    public static Diagnostic IdleKey(SourceSpan at, string key, string needed) => Error(
        "EMU7611", at, $"{Quoted.Text(key)} says nothing without {needed}", "leave it out, or write what it belongs to");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
