namespace Emulation.Domain.Diagnostics;

/// <summary>Something the author of a text should know, where it is, and how to mend it.</summary>
/// <param name="Code">The stable code: EMU1xxx reading a policy, EMU2xxx validating, EMU3xxx dossiers, EMU4xxx evaluation, EMU5xxx scenarios.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Span">Where it is, or null where it is about no text in particular.</param>
/// <param name="Message">What is wrong: lower case, no full stop, the author's own words in backticks.</param>
/// <param name="Help">What to do about it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan? Span, string Message, string? Help = null)
{
    /// <summary>Writes <c>file(line,column): error EMU1001: message</c>, and the help on a line of its own.</summary>
    public override string ToString()
    {
        var head = $"{(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
        var placed = Span is null ? head : $"{Span}: {head}";
        return Help is null ? placed : $"{placed}\n  help: {Help}";
    }
}
