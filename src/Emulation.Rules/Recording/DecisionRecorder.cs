using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Movements;

namespace Emulation.Rules.Recording;

/// <summary>Makes a record of units as they are decided, one after the other.</summary>
/// <remarks>
/// It keeps hashes and compact outcomes, some hundred bytes a person, and neither dossiers nor decisions. A record holds every
/// decision of a unit. One thread at a time; <see cref="RecordedUnit.Of"/> does the work and may run on any number of threads.
/// </remarks>
public sealed class DecisionRecorder
{
    private readonly RuleSet _rules;
    private readonly EvaluationOptions _options;
    private readonly string _engineVersion;
    private readonly List<RecordedUnit> _units = [];
    private readonly List<RecordedMovementResults> _results = [];

    /// <summary>Begins a record.</summary>
    /// <param name="rules">The rule set, as <see cref="IEmulationEngine.RuleSetFor"/> gives it for the options.</param>
    /// <param name="options">The options under which the units are decided.</param>
    /// <param name="engineVersion">The version of the engine that decides; null means that of this library.</param>
    /// <exception cref="ArgumentException">The rule set is that of other options.</exception>
    public DecisionRecorder(RuleSet rules, EvaluationOptions options, string? engineVersion = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        if (!rules.IsFor(options))
        {
            throw new ArgumentException("The rule set is not the one of these options.", nameof(rules));
        }

        (_rules, _options, _engineVersion) = (rules, options, engineVersion ?? EngineVersion.Current);
    }

    /// <summary>Adds a unit, decided or not; the order does not matter.</summary>
    /// <exception cref="ArgumentException">It was decided by another rule set.</exception>
    public void Add(UnitDecisions unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Add(Recorded(unit));
    }

    /// <summary>What is recorded of a unit, once it is sure by which rule set it was decided. Safe for any number of threads.</summary>
    internal RecordedUnit Recorded(UnitDecisions unit) => unit.RuleSet.Hash == _rules.Hash
        ? RecordedUnit.Of(unit)
        : throw new ArgumentException("The unit was decided by another rule set: on another date, or after policies were replaced.", nameof(unit));

    /// <summary>Adds a unit of which <see cref="RecordedUnit.Of"/> told what is recorded; the order does not matter.</summary>
    public void Add(RecordedUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _units.Add(unit);
    }

    /// <summary>Adds results of a movement that were added to the dossiers; the order does not matter.</summary>
    public void Add(MovementResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        _results.Add(RecordedMovementResults.Of(results));
    }

    /// <summary>The record of what was added so far.</summary>
    public DecisionRecord ToRecord()
    {
        ImmutableArray<RecordedUnit> units = [.. RecordTotals.Sorted(_units)];
        return new(
            new()
            {
                AsOf = _rules.AsOf,
                Decisions = RecordTotals.Decisions(units),
                Engine = _engineVersion,
                Format = DecisionRecord.Format1,
                Input = RecordTotals.Input(units),
                MovementResults = [.. _results.OrderBy(each => each.Movement).ThenBy(each => each.Hash, StringComparer.Ordinal)],
                Options = RecordedOptions.Of(_options),
                Policies = [.. _rules.Policies.Select(policy => new RecordedPolicy(policy.Hash, policy.Id, policy.Layer, policy.Verification))],
                Received = _rules.Received,
                RuleSet = _rules.Hash,
            },
            units);
    }
}
