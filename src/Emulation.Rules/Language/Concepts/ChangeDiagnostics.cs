using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Language.Concepts;

/// <summary>What can be wrong with an amending policy as it is written.</summary>
internal static class ChangeDiagnostics
{
    public static Diagnostic WriteAsAChange(SourceSpan at, string key) => Error(
        "EMU1401", at, $"an amending policy has no {Quoted.Text(key)} of its own",
        $"write it under `changes`, such as `- add: {key}.…`, `cite: …` and `with: …`");

    public static Diagnostic NotOfAnAmendingPolicy(SourceSpan at, string key) => Error(
        "EMU1402", at, $"an amending policy has no {Quoted.Text(key)}", "leave it out; what the amended policy says holds for the changes as well");

    public static Diagnostic EndOfAnAmendment(SourceSpan at) => Error(
        "EMU1403", at, "an amendment does not end: the text stays changed", "leave `to` out; what changes back is a change of its own");

    public static Diagnostic NotAPath(SourceSpan at, string path) => Error(
        "EMU1404", at, $"{Quoted.Text(path)} is not a path", "write the keys from the top of the amended text, joined by points, such as `awards.lao-dong-tien-tien.criteria.rating`");

    public static Diagnostic CannotBeChanged(SourceSpan at, string key) => Error(
        "EMU1405", at, $"{Quoted.Text(key)} cannot be changed by an amendment", "it says which policy this is; write a policy that replaces the other one");

    public static Diagnostic RemovesWithAText(SourceSpan at) => Error(
        "EMU1406", at, "`remove` takes no `with`", "leave `with` out, or write `replace`");

    public static Diagnostic NoText(SourceSpan at, string kind) => Error(
        "EMU1407", at, $"`{kind}` lacks the text that comes in", "add `with:` and the text");

    public static Diagnostic BeforeItsPolicy(SourceSpan at, LocalDate from, LocalDate inForce) => Error(
        "EMU1408", at, $"the change begins on {Iso(from)}, before its policy is in force on {Iso(inForce)}", "mend one of the two dates");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
