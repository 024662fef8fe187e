using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>Keys with their values; no key stands twice.</summary>
internal sealed class YamlMapping(SourceSpan span, ImmutableArray<YamlEntry> entries) : YamlNode(span)
{
    private readonly Dictionary<string, YamlEntry> _byKey = entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);

    /// <summary>The entries in the order of the text.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public YamlEntry? Find(string key) => _byKey.GetValueOrDefault(key);
}
