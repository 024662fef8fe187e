using System.Globalization;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language;

/// <summary>Finds where a part of a policy is written.</summary>
internal sealed class SpanLookup(YamlMapping root, IReadOnlyDictionary<Condition, SourceSpan> conditions)
{
    private static readonly char[] _separators = ['.', '[', ']'];

    /// <summary>
    /// Where the key at a path stands, such as <c>awards.giay-khen.criteria.standards</c> or <c>known-instruments[0]</c>;
    /// where the path leads no further, the last key that is there.
    /// </summary>
    public SourceSpan At(string path) => Walk(path).Key;

    /// <summary>Where the value at a path stands.</summary>
    public SourceSpan ValueAt(string path) => Walk(path).Value.Span;

    /// <summary>Whether the path leads all the way.</summary>
    public bool Has(string path)
    {
        YamlNode node = root;
        foreach (var step in path.Split('.'))
        {
            if ((node as YamlMapping)?.Find(step) is not { } entry)
            {
                return false;
            }

            node = entry.Value;
        }

        return true;
    }

    /// <summary>Where a condition stands.</summary>
    public SourceSpan Of(Condition condition) => conditions[condition];

    private (SourceSpan Key, YamlNode Value) Walk(string path)
    {
        var (key, node) = (root.Span, (YamlNode)root);
        foreach (var step in path.Split(_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is YamlMapping mapping && mapping.Find(step) is { } entry)
            {
                (key, node) = (entry.Key.Span, entry.Value);
            }
            else if (node is YamlSequence sequence && IndexIn(sequence, step) is { } index)
            {
                (key, node) = (sequence.Items[index].Span, sequence.Items[index]);
            }
            else if (step != "0")
            {
                break;   // one value may stand in the place of a list of one
            }
        }

        return (key, node);
    }

    private static int? IndexIn(YamlSequence sequence, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < sequence.Items.Length ? index : null;
}
