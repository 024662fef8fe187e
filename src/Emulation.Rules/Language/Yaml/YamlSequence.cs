using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(SourceSpan span, ImmutableArray<YamlNode> items, bool isFlow = false) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    /// <summary>Whether it is written on the line, within brackets.</summary>
    public bool IsFlow { get; } = isFlow;
}
