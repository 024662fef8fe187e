using System.Globalization;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Selecting.General;

/// <summary>Limits that a problem of crossing caps and floors can pass. It is then refused: an answer is exact or there is none.</summary>
internal static class GeneralDiagnostics
{
    public static Diagnostic TooManyBranches(int most) => Error(
        "EMU7140",
        Text($"whether the caps, floors and shares leave room was not settled within {most} branches"),
        "let fewer sets cross each other: give floors on groups that do not overlap, or select unit by unit");

    public static Diagnostic TooManyStates(int most) => Error(
        "EMU7141",
        Text($"the orders inside the tie classes lead to more than {most} different states"),
        "add a key to the order so that fewer candidates are tied, or draw a lot");

    public static Diagnostic TooManyConflicts(int most) => Error(
        "EMU7142",
        Text($"nothing can be selected, and the smallest set of constraints that contradict each other was not found in {most} attempts"),
        "lock fewer candidates, or give fewer caps and floors, until the contradiction can be named");

    public static Diagnostic NumbersTooLarge() => Error(
        "EMU7143",
        "the shares of those selected lead to numbers beyond 64 bits",
        "write the percentages with fewer decimals");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, string message, string help) => new(code, Severity.Error, null, message, help);
}
