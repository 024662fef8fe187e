using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Reading;

/// <summary>A value that is being read, and what the author calls it.</summary>
/// <param name="Name">The key that it stands under; for an item of a list, the key of the list.</param>
/// <param name="Key">Where that key (or that item) stands.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Field(string Name, SourceSpan Key, YamlNode Value)
{
    public static Field Of(YamlEntry entry) => new(entry.Key.Text, entry.Key.Span, entry.Value);

    /// <summary>Where the value stands.</summary>
    public SourceSpan At => Value.Span;
}
