using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language.Yaml;

/// <summary>A value that was refused and reported; whoever meets it says no more about it.</summary>
internal sealed class YamlRefused(SourceSpan span) : YamlNode(span);
