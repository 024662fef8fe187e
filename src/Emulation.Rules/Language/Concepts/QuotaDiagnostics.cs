using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>What can be wrong with a quota or a tie as it is written.</summary>
internal static class QuotaDiagnostics
{
    public static Diagnostic CountedOfNothing(SourceSpan at, IEnumerable<string> idle, string places) => Error(
        "EMU7701", at, $"{Quoted.Text(places)} is a whole number of places, which is counted of nothing: {Quoted.List(idle)} cannot stand beside it",
        $"write a percentage, such as `{places}%`, or leave them out");

    public static Diagnostic WhereOfNobody(SourceSpan at, string key) => Error(
        "EMU7702", at, $"{Quoted.Text(key)} says which of those selected are limited, and this quota is not a share of those selected",
        "write `of: {selected: true}`, or leave it out");

    public static Diagnostic WhereInTheBase(SourceSpan at) => Error(
        "EMU7709", at, "of those selected nothing is asked besides: `where` beside `of` says which of them are limited", "write `where` beside `of`");

    public static Diagnostic SeedWithoutLot(SourceSpan at, string tie) => Error(
        "EMU7703", at, $"a seed is for a lot, and the tie is settled by {Quoted.Text(tie)}", "write `by: lot`, or leave `seed` out");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
