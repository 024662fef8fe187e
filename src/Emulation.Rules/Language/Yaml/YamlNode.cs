using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>A part of a policy's text, with its place.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
