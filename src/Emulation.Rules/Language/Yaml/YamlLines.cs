using System.Collections.Immutable;
using System.Text;

namespace Emulation.Rules.Language.Yaml;

/// <summary>Writes a text that was read: one part a line, on one line what its author wrote on one, comments left out.</summary>
internal sealed class YamlLines
{
    private const string Step = "  ";

    private readonly ImmutableArray<YamlLine>.Builder _lines = ImmutableArray.CreateBuilder<YamlLine>();
    private readonly Func<YamlNode, bool> _isOfOneSource;

    private YamlLines(Func<YamlNode, bool> isOfOneSource) => _isOfOneSource = isOfOneSource;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfOneSource">Whether a part comes from one place with all that it holds; only such a part is kept on one line.</param>
    public static ImmutableArray<YamlLine> Of(YamlMapping text, Func<YamlNode, bool> isOfOneSource)
    {
        var lines = new YamlLines(isOfOneSource);
        lines.Write(text, "", "", 0);
        return lines._lines.ToImmutable();
    }

    private void Write(YamlMapping mapping, string first, string indent, int depth)
    {
        var lead = first;
        foreach (var (key, value) in mapping.Entries)
        {
            if (IsInline(value))
            {
                _lines.Add(new($"{lead}{Quote(key.Text)}: {Inline(value)}", key));
            }
            else
            {
                // Blocks stand apart from what is above them: those of the policy, and the awards.
                if (depth < 2 && _lines.Count > 0 && lead == indent && !(depth == 1 && key == mapping.Entries[0].Key))
                {
                    _lines.Add(new("", null));
                }

                _lines.Add(new($"{lead}{Quote(key.Text)}:", key));
                Write(value, indent + Step, depth + 1);
            }

            lead = indent;
        }
    }

    private void Write(YamlNode block, string indent, int depth)
    {
        if (block is YamlMapping mapping)
        {
            Write(mapping, indent, indent, depth);
            return;
        }

        foreach (var item in ((YamlSequence)block).Items)
        {
            if (item is YamlMapping inner && !IsInline(inner))
            {
                Write(inner, $"{indent}- ", indent + Step, depth + 2);
            }
            else
            {
                _lines.Add(new($"{indent}- {Inline(item)}", item));
            }
        }
    }

    private bool IsInline(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.IsEmpty || (mapping.IsFlow && _isOfOneSource(mapping)),
        YamlSequence list => list.Items.IsEmpty || (list.IsFlow && _isOfOneSource(list)),
        _ => true,
    };

    private static string Inline(YamlNode node) => node switch
    {
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Quote(entry.Key.Text)}: {Inline(entry.Value)}"))}}}",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Inline))}]",
        YamlScalar scalar => Quote(scalar.Text),
        _ => "",
    };

    // Plain only where nobody could read it in another way, inside brackets or outside.
    private static string Quote(string text)
    {
        var isPlain = text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '%' or '/' or '_' or '(' or ')')
            && char.IsLetterOrDigit(text[0]) && text[^1] != ' ';
        if (isPlain)
        {
            return text;
        }

        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\t' => quoted.Append(@"\t"),
                '\r' => quoted.Append(@"\r"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
