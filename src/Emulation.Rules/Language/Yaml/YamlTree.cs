using System.Collections.Immutable;
using System.Text;
using Emulation.Domain.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulation.Rules.Language.Yaml;

/// <summary>Reads a text into nodes with their places, within the limits.</summary>
internal sealed class YamlTree
{
    private readonly string _file;
    private readonly Action<Diagnostic> _report;
    private readonly Parser _parser;
    private readonly YamlLimits _limits;
    private int _nodes;

    private YamlTree(string file, string text, Action<Diagnostic> report, YamlLimits limits) =>
        (_file, _report, _parser, _limits) = (file, report, new Parser(new StringReader(text)), limits);

    /// <summary>The root of the text, or null where it cannot be read as a whole; what is wrong is reported either way.</summary>
    public static YamlNode? Read(string file, string text, Action<Diagnostic> report) => Read(file, text, report, YamlLimits.Written);

    /// <summary>The root of the text, within limits of its own.</summary>
    public static YamlNode? Read(string file, string text, Action<Diagnostic> report, YamlLimits limits)
    {
        var start = new SourceSpan(file, 1, 1);
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > limits.Bytes)
        {
            report(YamlDiagnostics.TooLarge(start, bytes, limits));
            return null;
        }

        var refused = RefusedCharacters.IndexIn(text);
        if (refused >= 0)
        {
            report(YamlDiagnostics.RefusedCharacter(PlaceOf(file, text, refused), text[refused], limits));
            return null;
        }

        var tree = new YamlTree(file, text, report, limits);
        try
        {
            return tree.ReadDocument(start);
        }
        catch (PassedLimitException passed)
        {
            report(passed.Diagnostic);
        }
        catch (YamlException broken)
        {
            report(YamlDiagnostics.NotYaml(IndentingTab(file, text, broken) ?? tree.Place(broken.Start), Reason(broken)));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or ArithmeticException or IndexOutOfRangeException or FormatException)
        {
            // The parser below promises its own exception only; whatever a hostile text makes it throw is still about the text.
            report(YamlDiagnostics.NotYaml(start, "it cannot be parsed"));
        }

        return null;
    }

    private YamlNode? ReadDocument(SourceSpan start)
    {
        Next();
        if (Next() is StreamEnd)
        {
            _report(YamlDiagnostics.Nothing(start, _limits));
            return null;
        }

        var root = ReadNode(Next(), 1);
        Next();
        if (Next() is DocumentStart second)
        {
            _report(YamlDiagnostics.SecondDocument(Place(second.Start), _limits));
            return null;
        }

        return root;
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        var span = Place(start.Start);
        if (depth > YamlLimits.Depth)
        {
            throw new PassedLimitException(YamlDiagnostics.TooDeep(span, _limits));
        }

        if (++_nodes > _limits.Nodes)
        {
            throw new PassedLimitException(YamlDiagnostics.TooMany(span, _limits));
        }

        if (start is AnchorAlias alias)
        {
            _report(YamlDiagnostics.Anchor(span, $"*{alias.Value}"));
            return new YamlRefused(span);
        }

        RefuseAnchorAndTag((NodeEvent)start, span);
        return start switch
        {
            Scalar scalar => ReadScalar(scalar, span),
            SequenceStart sequence => ReadSequence(span, depth, sequence.Style == SequenceStyle.Flow),
            _ => ReadMapping(span, depth, start is MappingStart { Style: MappingStyle.Flow }),
        };
    }

    private YamlNode ReadScalar(Scalar scalar, SourceSpan span)
    {
        // An escape such as "\0" brings in what the text itself may not hold.
        var refused = RefusedCharacters.IndexIn(scalar.Value);
        if (refused < 0)
        {
            return new YamlScalar(span, scalar.Value);
        }

        _report(YamlDiagnostics.RefusedCharacter(span, scalar.Value[refused], _limits));
        return new YamlRefused(span);
    }

    private YamlSequence ReadSequence(SourceSpan span, int depth, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var next = Next(); next is not SequenceEnd; next = Next())
        {
            items.Add(ReadNode(next, depth + 1));
        }

        return new(span, items.ToImmutable(), isFlow);
    }

    private YamlMapping ReadMapping(SourceSpan span, int depth, bool isFlow)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            var key = ReadNode(next, depth + 1);
            var value = ReadNode(Next(), depth + 1);
            if (key is not YamlScalar { Text.Length: > 0 } word)
            {
                if (key is not YamlRefused)
                {
                    _report(YamlDiagnostics.KeyIsNoWord(key.Span));
                }
            }
            else if (!first.TryAdd(word.Text, word.Span))
            {
                _report(YamlDiagnostics.DuplicateKey(word.Span, word.Text, first[word.Text]));
            }
            else
            {
                entries.Add(new(word, value));
            }
        }

        return new(span, entries.ToImmutable(), isFlow);
    }

    private void RefuseAnchorAndTag(NodeEvent node, SourceSpan span)
    {
        if (!node.Anchor.IsEmpty)
        {
            _report(YamlDiagnostics.Anchor(span, $"&{node.Anchor.Value}"));
        }

        if (!node.Tag.IsEmpty)
        {
            _report(YamlDiagnostics.Tag(span, node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
        }
    }

    private ParsingEvent Next() => _parser.MoveNext()
        ? _parser.Current!
        : throw new YamlException("The text ends too early.");

    private SourceSpan Place(in Mark mark) => new(_file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static SourceSpan PlaceOf(string file, string text, int index)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < index; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
            {
                (line, lineStart) = (line + 1, i + 1);
            }
        }

        return new(file, line, index - lineStart + 1);
    }

    // The parser complains of a tab at the start of the whole mapping; the author looks for the tab.
    private static SourceSpan? IndentingTab(string file, string text, YamlException broken)
    {
        if (!broken.Message.Contains("tab", StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var lineStart = i;
            while (i < text.Length && text[i] == ' ')
            {
                i++;
            }

            if (i < text.Length && text[i] == '\t')
            {
                return PlaceOf(file, text, i);
            }

            i = text.IndexOf('\n', lineStart);
            if (i < 0)
            {
                return null;
            }
        }

        return null;
    }

    private static string Reason(YamlException broken)
    {
        var reason = broken.Message.TrimEnd('.', ' ');
        return reason.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }

    private sealed class PassedLimitException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
