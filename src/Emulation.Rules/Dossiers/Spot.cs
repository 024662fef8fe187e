using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>Where something is wrong: the place in the text, and the path through the JSON to it.</summary>
/// <param name="Span">File, line and column.</param>
/// <param name="Path">Such as <c>units[3] (thcs-a).individuals[12] (gv-013).titles[0]</c>; empty for the file itself.</param>
internal readonly record struct Spot(SourceSpan Span, string Path)
{
    private const int MostOfAWord = 60;

    /// <summary>The author's own word in backticks, short and on one line whatever it was.</summary>
    public static string Quote(string word)
    {
        var shown = word.Length <= MostOfAWord ? word : string.Concat(word.AsSpan(0, MostOfAWord), "…");
        return $"`{string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '`' or '\u2028' or '\u2029' ? '\uFFFD' : c))}`";
    }

    public Diagnostic Error(string code, string message, string help) => new(code, Severity.Error, Span, At(message), help);

    public Diagnostic Warning(string code, string message, string help) => new(code, Severity.Warning, Span, At(message), help);

    private string At(string message) => Path.Length == 0 ? message : $"{Path}: {message}";
}
