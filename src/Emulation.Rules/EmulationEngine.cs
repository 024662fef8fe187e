using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Custom;
using Emulation.Rules.Deciding;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Evaluation.Together;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Rules;

/// <summary>Decides who earns which award, from policy text to reasons.</summary>
/// <remarks>Costly to make and cheap to use: make one, keep it, share it between any number of threads.</remarks>
public sealed class EmulationEngine : IEmulationEngine
{
    // Enough for every date that a service is asked about on a day, and some ten megabytes.
    private const int RuleSetsKept = 128;

    private readonly EvaluatorCache _evaluators;

    private readonly CustomCode _customs;

    /// <summary>Makes an engine for validated policies.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="extensions">What the host has written in code; null means nothing.</param>
    /// <exception cref="PolicyFormatException">A policy asks for a custom condition that is not among <paramref name="extensions"/>.</exception>
    /// <exception cref="ArgumentException">Two conditions, or two facts of one kind, have one name, or a name is none that a policy can ask for.</exception>
    public EmulationEngine(PolicyCatalog policies, EngineExtensions? extensions = null)
    {
        ArgumentNullException.ThrowIfNull(policies);
        Policies = policies;
        _customs = new(extensions ?? EngineExtensions.None);
        _evaluators = new(RuleSetsKept, Make);
        var unregistered = CustomChecks.Unregistered(policies.Policies, _customs.Conditions);
        if (!unregistered.IsEmpty)
        {
            throw new PolicyFormatException(unregistered);
        }
    }

    /// <inheritdoc/>
    public PolicyCatalog Policies { get; }

    /// <summary>Reads and validates the policies of <paramref name="sources"/> and makes an engine for them.</summary>
    /// <param name="sources">Where the policies come from, such as <c>VietnamPolicies.Source</c> and <see cref="PolicyFiles"/>.</param>
    /// <exception cref="PolicyFormatException">A policy has errors; the exception holds every one of them.</exception>
    public static EmulationEngine Create(params IPolicySource[] sources) => Create(EngineExtensions.None, sources);

    /// <summary>Makes an engine with conditions and facts that are written in code.</summary>
    /// <param name="extensions">The conditions and facts.</param>
    /// <param name="sources">Where the policies come from.</param>
    /// <exception cref="PolicyFormatException">A policy has errors, or asks for a custom condition that is not among <paramref name="extensions"/>.</exception>
    /// <exception cref="ArgumentException">Two conditions, or two facts of one kind, have one name, or a name is none that a policy can ask for.</exception>
    public static EmulationEngine Create(EngineExtensions extensions, params IPolicySource[] sources)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        ArgumentNullException.ThrowIfNull(sources);
        var readings = sources.SelectMany(source => source.Read()).Select(PolicyReader.Read).ToArray();
        var errors = readings.Where(reading => !reading.Succeeded).SelectMany(reading => reading.Diagnostics).ToImmutableArray();
        return errors.IsEmpty
            ? new(PolicyValidator.Validate(readings.Select(reading => reading.GetPolicyOrThrow())).GetCatalogOrThrow(), extensions)
            : throw new PolicyFormatException(errors);
    }

    /// <inheritdoc/>
    public RuleSet RuleSetFor(EvaluationOptions options) => EvaluatorFor(options).Rules;

    /// <inheritdoc/>
    public UnitDecisions Evaluate(UnitDossiers unit, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var decisions = Evaluate(EvaluatorFor(options), unit, null, null, cancellationToken);
        return decisions.Diagnostics.IsEmpty ? decisions : throw new EvaluationException(decisions.Diagnostics);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateAsync(
        IAsyncEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        var evaluator = EvaluatorFor(options);
        return UnitStream.Run(units, (unit, stop) => Evaluate(evaluator, unit, null, null, stop), ThreadsOf(options), cancellationToken);
    }

    /// <inheritdoc/>
    public ImmutableArray<UnitDecisions> EvaluateTogether(
        IEnumerable<UnitDossiers> units, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        UnitDossiers[] all = [.. units];
        var evaluator = EvaluatorFor(options);
        return TogetherRun.Decide(
            evaluator, all, ThreadsOf(options), (unit, given, answers, stop) => Evaluate(evaluator, unit, given, answers, stop), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitDecisions> EvaluateTogetherAsync(
        Func<IAsyncEnumerable<UnitDossiers>> open, EvaluationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        var evaluator = EvaluatorFor(options);
        return TogetherRun.DecideAsync(
            evaluator, open, ThreadsOf(options), (unit, given, answers, stop) => Evaluate(evaluator, unit, given, answers, stop), cancellationToken);
    }

    private static int ThreadsOf(EvaluationOptions options)
    {
        var threads = options.Threads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(options));
        return threads;
    }

    private static UnitDecisions Evaluate(
        UnitEvaluator evaluator, UnitDossiers unit, GivenSelections? given, CustomAnswers? answers, CancellationToken cancellationToken)
    {
        var rules = evaluator.Rules;
        var early = PeriodChecks.Find(unit, rules.AsOf);
        cancellationToken.ThrowIfCancellationRequested();
        return !early.IsEmpty ? new(unit, rules, early)
            : new(rules.Customs.IsEmpty ? evaluator.Evaluate(unit, given) : WithCustoms(evaluator, unit, given, answers, cancellationToken), rules);
    }

    private static UnitFindings WithCustoms(
        UnitEvaluator evaluator, UnitDossiers unit, GivenSelections? given, CustomAnswers? answers, CancellationToken cancellationToken) =>
        Contained.Run(
            evaluator.Rules.Customs, unit, evaluator.Rules.AsOf, answers, (completed, calls) => evaluator.Evaluate(completed, given, calls), cancellationToken);

    private UnitEvaluator EvaluatorFor(EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Policies is { IsDefaultOrEmpty: true }
            ? throw new ArgumentException("The options name no policy; leave the list out for all that are in force.", nameof(options))
            : _evaluators.For(options);
    }

    private UnitEvaluator Make(EvaluationOptions options)
    {
        var consolidation = Consolidator.On(Policies, options.Choice);
        return consolidation.Succeeded
            ? new UnitEvaluator(RuleSet.Compile(consolidation.Text, _customs))
            : throw new EvaluationException(consolidation.Diagnostics);
    }
}
