using Emulation.Domain.Policies;

namespace Emulation.Rules.Language;

/// <summary>A change and the policy that makes it.</summary>
/// <param name="By">The amending policy.</param>
/// <param name="Change">The change.</param>
internal sealed record AppliedChange(PolicyId By, PolicyChange Change);
