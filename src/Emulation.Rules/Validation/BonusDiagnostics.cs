using Emulation.Domain.Awards;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with bonuses as policies set them.</summary>
internal static class BonusDiagnostics
{
    public static Diagnostic NoBase(SourceSpan at, string name, string[] known) => Error(
        "EMU2401", at, $"no policy of the same time has a parameter {Quoted.Text(name)} in đồng",
        NearestWord.Find(name, known) is { } nearest ? $"did you mean `{nearest}`?" : "declare it under `parameters` with `unit: vnd`, or give the policy that does");

    public static Diagnostic NoScheme(SourceSpan at, AwardId award) => new(
        "EMU2402", Severity.Warning, at, $"nothing says how the bonus of `{award}` is worked out, so no amount can be given",
        "add the block `bonuses:` with what is multiplied, here or above");

    public static Diagnostic ConfersNot(SourceSpan at, string authority, AwardId award, IEnumerable<string> known) => Error(
        "EMU2403", at, $"{Quoted.Text(authority)} does not confer `{award}`, so it pays no bonus for it",
        NearestWord.Find(authority, known) is { } nearest ? $"did you mean `{nearest}`?" : $"whoever confers it is {Quoted.List(known)}");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
