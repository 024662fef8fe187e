using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(SourceSpan span, ImmutableArray<YamlNode> items) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}
