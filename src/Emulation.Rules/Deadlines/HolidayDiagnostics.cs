using System.Globalization;
using Emulation.Domain.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Deadlines;

/// <summary>What can be wrong with a holiday calendar.</summary>
internal static class HolidayDiagnostics
{
    public static Diagnostic AnotherYear(SourceSpan at, LocalDate day, int year) => Error(
        "EMU6001", at, string.Create(CultureInfo.InvariantCulture, $"{Iso(day)} is not a day of {year}"), "write one calendar for each year");

    public static Diagnostic OffAndWorked(SourceSpan at, LocalDate day, SourceSpan off) => Error(
        "EMU6002", at, $"{Iso(day)} is both a day off and a working day; the other one is at {off}", "keep the one that was announced");

    public static Diagnostic WorkedAnyway(SourceSpan at, LocalDate day) => Error(
        "EMU6003", at, $"{Iso(day)} is neither a Saturday nor a Sunday, so it is worked anyway",
        "list only days that are worked in exchange for a day off, or mend the date");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
