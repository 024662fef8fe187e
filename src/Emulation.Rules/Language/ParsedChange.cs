using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language;

/// <summary>A change as an amending policy writes it.</summary>
/// <param name="Applied">What is changed, and by whom.</param>
/// <param name="At">Where the path is written.</param>
/// <param name="With">The text that comes in; null for what is taken out.</param>
internal sealed record ParsedChange(AppliedChange Applied, SourceSpan At, YamlNode? With)
{
    public PolicyChange Change => Applied.Change;
}
