using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with a deadline beside those of higher layers.</summary>
internal static class DeadlineDiagnostics
{
    public static Diagnostic Loosens(SourceSpan at, string deadline, PolicyId above, SourceSpan higher) => new(
        "EMU2404", Severity.Error, at, $"the deadline {Quoted.Text(deadline)} is later or longer than that of `{above}`; see {higher}",
        "a lower policy may only make it earlier or shorter; give it another name if something else is meant");

    public static Diagnostic CannotCompare(SourceSpan at, string deadline, PolicyId above, SourceSpan higher) => new(
        "EMU2405", Severity.Warning, at, $"whether the deadline {Quoted.Text(deadline)} is earlier than that of `{above}` cannot be told; see {higher}",
        "count the same days from the same event, or give it another name: both hold then");

    public static Diagnostic Narrows(SourceSpan at, string deadline, PolicyId above, SourceSpan higher) => new(
        "EMU2406", Severity.Error, at, $"the deadline {Quoted.Text(deadline)} leaves out awards or periods for which `{above}` sets it; see {higher}",
        "name the same awards, or give it another name: both hold then");
}
