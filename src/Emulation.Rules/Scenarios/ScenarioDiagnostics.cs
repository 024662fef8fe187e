using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Scenarios;

/// <summary>What can be wrong with a scenario beyond its keys and values.</summary>
internal static class ScenarioDiagnostics
{
    public static Diagnostic NotAPeriod(SourceSpan at, string text) => Error(
        "EMU5001", at, $"{Quoted.Text(text)} is not an award period",
        "write a school year such as `2024-2025`, a calendar year such as `2024`, or a mapping with `id`, `cycle`, `from` and `to`");

    public static Diagnostic UnknownCandidate(SourceSpan at, string id, IEnumerable<string> known) => Error(
        "EMU5002", at, $"nothing can be expected of {Quoted.Text(id)}, who is not among the candidates",
        NearestWord.Find(id, known) is { } nearest ? $"did you mean `{nearest}`?" : $"the candidates are {Quoted.List(known)}");

    public static Diagnostic AmbiguousCandidate(SourceSpan at, string id, IEnumerable<CandidateKind> kinds) => Error(
        "EMU5003", at, $"several candidates have the id {Quoted.Text(id)}",
        $"write {string.Join(" or ", kinds.Select(kind => $"`{Words<CandidateKind>.Of(kind)}/{id}`"))}");

    public static Diagnostic ExpectsNothing(SourceSpan at) => Error(
        "EMU5004", at, "a scenario that expects nothing tests nothing",
        "say under `expect` what comes out for a candidate, or under `diagnostics` which codes appear");

    public static Diagnostic NotACode(SourceSpan at, string text) => Error(
        "EMU5005", at, $"{Quoted.Text(text)} is not the code of a diagnostic", "write `EMU` and four digits, as the message shows it");

    public static Diagnostic CandidateTwice(SourceSpan at, string id) => Error(
        "EMU5006", at, $"{Quoted.Text(id)} is expected twice", "put both under one of the two");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
