namespace Emulation.Cli.Output;

/// <summary>Writes explanations as Markdown.</summary>
internal sealed class MarkdownExplanations(Stream output, DecisionReport report) : ExplanationPage(output, report, "markdown")
{
    private const string Special = "\\`*_{}[]<>()#+!|~";

    protected override void WriteStart()
    {
    }

    protected override void WriteHeading(int level, string heading)
    {
        Text.WriteLine();
        Text.WriteLine($"{new string('#', level)} {Escaped(heading)}");
    }

    protected override void WriteList(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Text.WriteLine($"- {Escaped(item)}");
        }
    }

    protected override void WriteTree(string tree) => Text.Write(tree);

    protected override void WriteEnd()
    {
    }

    private static string Escaped(string plain) =>
        string.Concat(plain.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
