using System.Collections.Immutable;
using Emulation.Rules.Stepping;

namespace Emulation.NRules.Facts;

/// <summary>An award has been decided for all units of a session; updated when it is decided again and something changed.</summary>
public sealed class AwardSettled
{
    internal AwardSettled(AwardStep step, ImmutableArray<StepRun> runs) => (Step, Runs) = (step, runs);

    /// <summary>The award and the kind of candidate.</summary>
    public AwardStep Step { get; }

    /// <summary>The step's place in its plan.</summary>
    public int Place => Step.Place;

    /// <summary>What was decided last, by unit, in the order of the session's units.</summary>
    public ImmutableArray<StepRun> Runs { get; }
}
