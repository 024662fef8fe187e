using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>Keys with their values; no key stands twice.</summary>
internal sealed class YamlMapping(SourceSpan span, ImmutableArray<YamlEntry> entries, bool isFlow = false) : YamlNode(span)
{
    private readonly Dictionary<string, YamlEntry> _byKey = entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);

    /// <summary>The entries in the order of the text.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether it is written on the line, within braces.</summary>
    public bool IsFlow { get; } = isFlow;

    public YamlEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The mapping with an entry in the place of the one that has its key, or else after all others.</summary>
    public YamlMapping With(YamlEntry entry) => new(
        Span, Find(entry.Key.Text) is { } old ? Entries.Replace(old, entry, ReferenceEqualityComparer.Instance) : Entries.Add(entry), IsFlow);

    /// <summary>The mapping without a key.</summary>
    public YamlMapping Without(string key) => new(Span, Entries.RemoveAll(entry => entry.Key.Text == key), IsFlow);
}
