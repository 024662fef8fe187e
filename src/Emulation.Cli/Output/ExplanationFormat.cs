namespace Emulation.Cli.Output;

/// <summary>A format that explanations are written in, named as the renderer of its trees.</summary>
/// <param name="Name">What `--format` calls it.</param>
/// <param name="Open">Makes its writer.</param>
internal sealed record ExplanationFormat(string Name, Func<Stream, DecisionReport, DecisionWriter> Open)
{
    /// <summary>The formats; the first one is the default.</summary>
    public static IReadOnlyList<ExplanationFormat> All { get; } =
    [
        new("text", static (stream, report) => new TextDecisions(stream, report)),
        new("markdown", static (stream, report) => new MarkdownExplanations(stream, report)),
        new("html", static (stream, report) => new HtmlExplanations(stream, report)),
        new("json", static (stream, report) => new JsonExplanations(stream, report)),
    ];
}
