using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with the attested facts and parameters that criteria use.</summary>
internal static class FactDiagnostics
{
    public static Diagnostic UndeclaredFact(SourceSpan at, string key, IEnumerable<string> known) => Error(
        "EMU2201", at, $"the attested fact {Quoted.Text(key)} is not declared", Suggest(key, known, "declare it under `attested`, with what it says and whom it asks"));

    public static Diagnostic UndeclaredParameter(SourceSpan at, string name, IEnumerable<string> known) => Error(
        "EMU2202", at, $"the parameter {Quoted.Text(name)} is not declared", Suggest(name, known, "declare it under `parameters`, or write the percentage"));

    public static Diagnostic NoValueAtTheStart(SourceSpan at, string name, LocalDate start, LocalDate first) => Error(
        "EMU2203", at, $"the parameter {Quoted.Text(name)} has no value on {Iso(start)}, the first day of the policy; its first one is from {Iso(first)}",
        "add the value that held on that day");

    public static Diagnostic DeclaredForOtherDays(SourceSpan at, string name, Policy by, SourceSpan declared, Policy user) => Error(
        "EMU2204", at,
        $"{Quoted.Text(name)} is declared by `{by.Id}` for {by.InForce} only, and `{user.Id}` uses it in {user.InForce}; see {declared}",
        "declare it in this policy as well");

    public static Diagnostic CustomNeedsAHost(SourceSpan at, string name) => new(
        "EMU2205", Severity.Warning, at, $"the custom condition {Quoted.Text(name)} is written in code, by whoever runs the policy",
        "register it with the engine; the command line knows none");

    public static Diagnostic CustomIsNotRegistered(SourceSpan? at, PolicyId policy, string name, IEnumerable<string> registered) => new(
        "EMU4007", Severity.Error, at, $"`{policy}` asks for the custom condition {Quoted.Text(name)}, which nobody registered",
        Suggest(name, registered, "register it when the engine is made, as an `ICustomCondition` of that name"));

    private static string Suggest(string name, IEnumerable<string> known, string otherwise) =>
        NearestWord.Find(name, known) is { } nearest ? $"did you mean `{nearest}`?" : otherwise;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
