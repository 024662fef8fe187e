using System.Collections.Immutable;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Stepping;

/// <summary>What one run of a step did.</summary>
/// <param name="Step">The step.</param>
/// <param name="Decided">Those whose decision depended on something new, in the order of the unit; empty where nothing had to be decided.</param>
/// <param name="Changed">
/// Those of them of whom anything else is found than before, or of whom the decision says something else by their own dossier: the vote,
/// what suspends it, a ruling, a title that is listed. On the first run, everybody.
/// </param>
/// <param name="MadeSelection">Whether places were given out. They are not where no quota applies within the unit, nor again where nobody's claim changed.</param>
public sealed record StepRun(AwardStep Step, ImmutableArray<Candidate> Decided, ImmutableArray<Candidate> Changed, bool MadeSelection);
