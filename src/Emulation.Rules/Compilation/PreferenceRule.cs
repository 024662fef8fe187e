using Emulation.Domain.Criteria;

namespace Emulation.Rules.Compilation;

/// <summary>One preference among equals for one kind of candidate, compiled: a last key of the ranking.</summary>
/// <param name="Preference">The preference.</param>
/// <param name="Kernel">Tells whether somebody is preferred.</param>
internal sealed record PreferenceRule(Criterion Preference, Kernel Kernel);
