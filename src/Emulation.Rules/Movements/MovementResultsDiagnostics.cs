using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Movements;

/// <summary>What can be wrong with results of a movement, and with the dossiers that they are added to.</summary>
internal static class MovementResultsDiagnostics
{
    public static Diagnostic NotThisFormat(SourceSpan at, string name) => Error(
        "EMU7711", at, $"the format is {Quoted.Text(name)}", $"write `{MovementResults.Format}`");

    public static Diagnostic ResultTwice(SourceSpan at, string candidate, string unit) => Error(
        "EMU7712", at, $"{Quoted.Text(candidate)} of unit {Quoted.Text(unit)} has two results", "keep the one that the review found");

    public static Diagnostic EndsBefore(SourceSpan at, LocalDate from, LocalDate to) => Error(
        "EMU7716", at, $"the movement ends on {LocalDatePattern.Iso.Format(to)} and begins on {LocalDatePattern.Iso.Format(from)}",
        "write the first day after it under `to`");

    public static Diagnostic Contradicts(MovementId movement, MovementResultEntry entry) => new(
        "EMU7715", Severity.Warning, null,
        $"unit `{entry.Unit}`: the dossier of `{entry.Candidate}` records another result of `{movement}` than the review found; its movements are taken as not known",
        "mend the one that is wrong");

    private static Diagnostic Error(string code, SourceSpan? at, string message, string help) => new(code, Severity.Error, at, message, help);
}
