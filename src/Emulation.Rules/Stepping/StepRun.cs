using System.Collections.Immutable;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Stepping;

/// <summary>What one run of a step did.</summary>
/// <param name="Step">The step.</param>
/// <param name="Decided">Those whose decision depended on something new, in the order of the unit; empty where nothing had to be decided.</param>
/// <param name="Changed">Those of them of whom anything was found that was not found before; on the first run, everybody.</param>
/// <param name="MadeSelection">Whether places were given out. They are not where no quota applies within the unit, nor again where nobody's claim changed.</param>
public sealed record StepRun(AwardStep Step, ImmutableArray<Candidate> Decided, ImmutableArray<Candidate> Changed, bool MadeSelection);
