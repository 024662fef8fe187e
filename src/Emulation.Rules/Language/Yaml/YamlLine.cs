namespace Emulation.Rules.Language.Yaml;

/// <summary>A line of a text that is written.</summary>
/// <param name="Text">The line, without its end.</param>
/// <param name="Source">The part that it begins with: the key, or the item of a list; null for an empty line.</param>
internal sealed record YamlLine(string Text, YamlNode? Source);
