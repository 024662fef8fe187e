namespace Emulation.Testing;

/// <summary>An example in a document: what stands between <c>```</c> and <c>```</c>.</summary>
/// <param name="File">The document, as a path from <see cref="Repository.Root"/>.</param>
/// <param name="Line">The line of the document on which the example's own first line stands, from 1.</param>
/// <param name="Language">The word after the opening backticks, such as <c>yaml</c>; empty where there is none.</param>
/// <param name="Text">The example; every line of it ends with LF.</param>
public sealed record MarkdownFence(string File, int Line, string Language, string Text)
{
    private const string Mark = "```";

    /// <summary>Whether the example is what the command says about errors.</summary>
    public bool ShowsDiagnostics => Language == "text" && Text.Contains("EMU", StringComparison.Ordinal);

    /// <summary>The namespaces that a program of C# states in its <c>using</c> lines.</summary>
    public IReadOnlyList<string> Usings => [.. Text.Split('\n').Where(IsUsing).Select(line => line["using ".Length..^1])];

    /// <summary>The example without its <c>using</c> lines and the empty line after them.</summary>
    public string Body => string.Concat(Text.Split('\n')[..^1].Where(line => !IsUsing(line)).Select(line => $"{line}\n")).TrimStart('\n');

    /// <summary>The first line that is no comment.</summary>
    public string FirstLine =>
        Text.Split('\n').First(line => line.Trim().Length > 0 && !line.StartsWith('#'));

    /// <summary>Reads the examples of a document in their order.</summary>
    /// <param name="file">The document, as a path from <see cref="Repository.Root"/>.</param>
    /// <exception cref="FormatException">An example has no end.</exception>
    public static IReadOnlyList<MarkdownFence> In(string file)
    {
        var lines = System.IO.File.ReadAllLines(Repository.PathOf(file));
        var fences = new List<MarkdownFence>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Mark, StringComparison.Ordinal)) continue;

            var end = Array.IndexOf(lines, Mark, i + 1);
            if (end < 0) throw new FormatException($"{file}({i + 1}): the example has no end.");

            fences.Add(new(file, i + 2, lines[i][Mark.Length..].Trim(), string.Concat(lines[(i + 1)..end].Select(line => line + "\n"))));
            i = end;
        }

        return fences;
    }

    /// <summary>The example on a line of a document, as <see cref="ToString"/> names it.</summary>
    /// <param name="place">The document and the line: <c>docs/dossiers.md:12</c>.</param>
    public static MarkdownFence At(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return In(place[..place.LastIndexOf(':')]).Single(fence => fence.ToString() == place);
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);

    /// <summary>Returns the document and the line: <c>docs/dossiers.md:12</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}");
}
