using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Hosting;

/// <summary>The engine that a host resolves: always of the newest policies, and observed. Each call keeps the policies it began with.</summary>
internal sealed class HostedEngine(PolicySet set, EvaluationObserver observer) : IEmulationEngine, IPolicyReloader, IDisposable
{
    /// <inheritdoc/>
    public PolicyCatalog Policies => set.Current.Engine.Policies;

    /// <inheritdoc/>
    public PolicyLoad Current => set.Current.Load;

    /// <inheritdoc/>
    public PolicyLoad Reload() => set.Reload();

    public void Dispose() => set.Dispose();

    /// <inheritdoc/>
    public RuleSet RuleSetFor(EvaluationOptions options) => set.Current.Engine.RuleSetFor(options);

    /// <inheritdoc/>
    public UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        using var watch = observer.Watch(unit, options);
        try
        {
            var decisions = set.Current.Engine.Evaluate(unit, options, cancellationToken);
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
            var decided = set.Current.Engine.EvaluateTogether(units, options, cancellationToken);
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
        Begin(engine => engine.EvaluateTogetherAsync(open, options, cancellationToken), options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Begin(engine => engine.EvaluateAsync(units, options, cancellationToken), options, cancellationToken);

    // The policies are those of the call, not those of the moment when the first result is asked for.
    private IAsyncEnumerable<UnitDecisions> Begin(
        Func<EmulationEngine, IAsyncEnumerable<UnitDecisions>> evaluate, EvaluationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Observed(evaluate(set.Current.Engine), options, cancellationToken);
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
