using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Awarding;

namespace Emulation.Rules.Rounds;

/// <summary>The awards of a movement, or why they cannot be given out.</summary>
/// <param name="Outcome">Who is given what; null where something is wrong.</param>
/// <param name="Diagnostics">All that is wrong.</param>
public sealed record AwardingReport(AwardingOutcome? Outcome, ImmutableArray<Diagnostic> Diagnostics);
