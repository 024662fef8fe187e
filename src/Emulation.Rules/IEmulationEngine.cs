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

    /// <summary>The compiled policies for <paramref name="options"/>; made once and kept.</summary>
    /// <exception cref="EvaluationException">No policy is in force on the date, or only one whose text is not encoded.</exception>
    RuleSet RuleSetFor(EvaluationOptions options);

    /// <summary>Decides one unit.</summary>
    /// <exception cref="EvaluationException">Nothing can be decided on the date, or the decision date lies before the award period.</exception>
    UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options);

    /// <summary>Decides a stream of units, several at a time, and gives the results in the order in which the units came.</summary>
    /// <remarks>A unit that cannot be decided has <see cref="UnitDecisions.Diagnostics"/> and no decisions; the others are decided.</remarks>
    /// <exception cref="EvaluationException">Nothing can be decided on the date.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default);
}
