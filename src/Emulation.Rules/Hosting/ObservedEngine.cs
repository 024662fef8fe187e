using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Hosting;

/// <summary>An engine whose evaluations are told to logs, traces and metrics.</summary>
internal sealed class ObservedEngine(EmulationEngine engine, EvaluationObserver observer) : IEmulationEngine
{
    /// <inheritdoc/>
    public PolicyCatalog Policies => engine.Policies;

    /// <inheritdoc/>
    public RuleSet RuleSetFor(EvaluationOptions options) => engine.RuleSetFor(options);

    /// <inheritdoc/>
    public UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        using var watch = observer.Watch(unit, options);
        try
        {
            var decisions = engine.Evaluate(unit, options, cancellationToken);
            watch.Decided(decisions);
            return decisions;
        }
        catch (Exception exception) when (watch.Failed(exception))
        {
            throw;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<UnitDecisions> EvaluateTogether(
        IEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        using var watch = observer.Watch(options);
        try
        {
            var decided = engine.EvaluateTogether(units, options, cancellationToken);
            foreach (var decisions in decided)
            {
                watch.Decided(decisions);
            }

            return decided;
        }
        catch (Exception exception) when (watch.Failed(exception))
        {
            throw;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateTogetherAsync(
        Func<IAsyncEnumerable<UnitDossiers>> open, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Begin(() => engine.EvaluateTogetherAsync(open, options, cancellationToken), options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Begin(() => engine.EvaluateAsync(units, options, cancellationToken), options, cancellationToken);

    // What is wrong with the call itself is told at once, and observed.
    private IAsyncEnumerable<UnitDecisions> Begin(
        Func<IAsyncEnumerable<UnitDecisions>> evaluate, EvaluationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Observed(evaluate(), options, cancellationToken);
        }
        catch (EvaluationException exception)
        {
            using var watch = observer.Watch(options);
            watch.Failed(exception);
            throw;
        }
    }

    private async IAsyncEnumerable<UnitDecisions> Observed(
        IAsyncEnumerable<UnitDecisions> decided, EvaluationOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var watch = observer.Watch(options);
        await using var units = decided.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await units.MoveNextAsync().ConfigureAwait(false))
                {
                    break;
                }
            }
            catch (Exception exception) when (watch.Failed(exception))
            {
                throw;
            }

            watch.Decided(units.Current);
            yield return units.Current;
        }
    }
}
