using Emulation.Domain.Diagnostics;

namespace AwardDesk;

/// <summary>A diagnostic as it is sent.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="File">The text it is about, or null.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">How to mend it.</param>
public sealed record DiagnosticAnswer(string Code, string Severity, string? File, int? Line, int? Column, string Message, string? Help)
{
    public static DiagnosticAnswer Of(Diagnostic diagnostic) => new(
        diagnostic.Code, diagnostic.Severity == Emulation.Domain.Diagnostics.Severity.Error ? "error" : "warning",
        diagnostic.Span?.File, diagnostic.Span?.Line, diagnostic.Span?.Column, diagnostic.Message, diagnostic.Help);
}
