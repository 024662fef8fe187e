using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Validation;

namespace Emulation.Rules;

/// <summary>Decides who earns which award. Safe for any number of threads; keep one for the life of the application.</summary>
public interface IEmulationEngine
{
    /// <summary>The policies it knows.</summary>
    PolicyCatalog Policies { get; }

    /// <summary>An engine that goes on with the policies of this moment, where a host may take in others between two calls.</summary>
    /// <remarks>For calls that belong together, such as a rule set and the units that are decided by it. Where policies never change it is the engine itself.</remarks>
    IEmulationEngine Pin() => this;

    /// <summary>The compiled policies for <paramref name="options"/>; made once and kept for the next call.</summary>
    /// <exception cref="EvaluationException">No policy is in force on the date, or only one whose text is not encoded.</exception>
    RuleSet RuleSetFor(EvaluationOptions options);

    /// <summary>Decides one unit alone.</summary>
    /// <remarks>Where a quota counts over several units the others are not known, so nobody has won a place under it for certain.</remarks>
    /// <exception cref="EvaluationException">Nothing can be decided on the date, or the decision date lies before the award period.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; code of the host that does not come back is left behind.</exception>
    UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options, CancellationToken cancellationToken = default);

    /// <summary>Decides units together: quotas that count over several units (<see cref="RuleSet.SpansUnits"/>) count over all of them.</summary>
    /// <remarks>
    /// Whatever is not among the units does not compete. Their order and the number of threads change no decision. A unit that cannot be
    /// decided has <see cref="UnitDecisions.Diagnostics"/> and no decisions, and leaves open what hangs on it.
    /// </remarks>
    /// <returns>The decisions, in the order of the units.</returns>
    /// <exception cref="EvaluationException">Nothing can be decided on the date, or places are given out over several units and one is there twice for one period.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ImmutableArray<UnitDecisions> EvaluateTogether(IEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default);

    /// <summary>The same for a stream that can be read again and again, so that no more is kept than what the units bring to the quotas over several of them.</summary>
    /// <param name="open">Opens the stream; it is called once, and once more for each award that is selected over several units. Every stream gives the same units.</param>
    /// <param name="options">How they are decided.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="EvaluationException">Nothing can be decided on the date, or places are given out over several units and one is there twice for one period.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IAsyncEnumerable<UnitDecisions> EvaluateTogetherAsync(
        Func<IAsyncEnumerable<UnitDossiers>> open, EvaluationOptions options, CancellationToken cancellationToken = default);

    /// <summary>Decides a stream of units, each alone, several at a time, and gives the results in the order in which the units came.</summary>
    /// <remarks>A unit that cannot be decided has <see cref="UnitDecisions.Diagnostics"/> and no decisions; the others are decided.</remarks>
    /// <exception cref="EvaluationException">Nothing can be decided on the date.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default);
}
