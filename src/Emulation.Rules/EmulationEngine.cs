using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Rules;

/// <summary>Decides who earns which award, from policy text to reasons.</summary>
/// <remarks>Costly to make and cheap to use: make one, keep it, share it between any number of threads.</remarks>
public sealed class EmulationEngine : IEmulationEngine
{
    private readonly ConcurrentDictionary<string, UnitEvaluator> _evaluators = new(StringComparer.Ordinal);

    /// <summary>Makes an engine for validated policies.</summary>
    public EmulationEngine(PolicyCatalog policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        Policies = policies;
    }

    /// <inheritdoc/>
    public PolicyCatalog Policies { get; }

    /// <summary>Reads and validates the policies of <paramref name="sources"/> and makes an engine for them.</summary>
    /// <param name="sources">Where the policies come from, such as <c>VietnamPolicies.Source</c> and <see cref="PolicyFiles"/>.</param>
    /// <exception cref="PolicyFormatException">A policy has errors; the exception holds every one of them.</exception>
    public static EmulationEngine Create(params IPolicySource[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var readings = sources.SelectMany(source => source.Read()).Select(PolicyReader.Read).ToArray();
        var errors = readings.Where(reading => !reading.Succeeded).SelectMany(reading => reading.Diagnostics).ToImmutableArray();
        return errors.IsEmpty
            ? new(PolicyValidator.Validate(readings.Select(reading => reading.GetPolicyOrThrow())).GetCatalogOrThrow())
            : throw new PolicyFormatException(errors);
    }

    /// <inheritdoc/>
    public RuleSet RuleSetFor(EvaluationOptions options) => EvaluatorFor(options).Rules;

    /// <inheritdoc/>
    public UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var decisions = Evaluate(EvaluatorFor(options), unit);
        return decisions.Diagnostics.IsEmpty ? decisions : throw new EvaluationException(decisions.Diagnostics);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        var evaluator = EvaluatorFor(options);
        var threads = options.Threads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(options));
        return UnitStream.Run(units, unit => Evaluate(evaluator, unit), threads, cancellationToken);
    }

    private static UnitDecisions Evaluate(UnitEvaluator evaluator, UnitDossiers unit)
    {
        var early = PeriodChecks.Find(unit, evaluator.Rules.AsOf);
        return early.IsEmpty
            ? new(evaluator.Evaluate(unit), evaluator.Rules.AsOf)
            : new(unit, evaluator.Rules.AsOf, early);
    }

    private UnitEvaluator EvaluatorFor(EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _evaluators.GetOrAdd(options.Key, static (_, state) =>
        {
            var consolidation = Consolidator.On(state.Policies, state.Choice);
            return consolidation.Succeeded
                ? new UnitEvaluator(RuleSet.Compile(consolidation.Text))
                : throw new EvaluationException(consolidation.Diagnostics);
        }, (Policies, options.Choice));
    }
}
