using System.Collections.Immutable;
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
    public IEmulationEngine Pin() => new ObservedEngine(set.Current.Engine, observer);

    /// <inheritdoc/>
    public RuleSet RuleSetFor(EvaluationOptions options) => set.Current.Engine.RuleSetFor(options);

    /// <inheritdoc/>
    public UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Pin().Evaluate(unit, options, cancellationToken);

    /// <inheritdoc/>
    public ImmutableArray<UnitDecisions> EvaluateTogether(
        IEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Pin().EvaluateTogether(units, options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateTogetherAsync(
        Func<IAsyncEnumerable<UnitDossiers>> open, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Pin().EvaluateTogetherAsync(open, options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default) =>
        Pin().EvaluateAsync(units, options, cancellationToken);
}
