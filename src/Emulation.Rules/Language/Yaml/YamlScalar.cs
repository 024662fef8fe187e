using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>A value as its text: <c>no</c>, <c>15%</c> and <c>2024-01-01</c> are text like any other.</summary>
internal sealed class YamlScalar(SourceSpan span, string text) : YamlNode(span)
{
    public string Text { get; } = text;
}
