using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Compilation;
using Emulation.Rules.Custom;
using Emulation.Rules.Deciding;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Stepping;

/// <summary>The evaluation of one unit, step by step, in any order in which each step comes after those that it reads.</summary>
/// <remarks>
/// It runs what the built-in runner runs. When all steps have run, <see cref="Complete"/> gives the decisions that
/// <see cref="IEmulationEngine.Evaluate"/> would give for the unit alone. Afterwards a candidate may be replaced, and the steps that are due
/// run again. Facts of the host see the whole unit: where there are any, each replacing asks all of them again, of everybody.
/// Not safe for several threads at once; decisions that were given are, and stay as they are. A cancelled evaluation is closed.
/// </remarks>
public sealed class StepwiseEvaluation : IDisposable
{
    private readonly ChangeMarks _marks;
    private readonly KeptSelection?[] _kept;
    private readonly ImmutableArray<CustomFailure>[] _failures;
    private readonly SuppliedUnit _unit;

    // Those who were replaced, as they were when the decisions were complete last.
    private readonly Dictionary<(CandidateKind Kind, int Index), Candidate> _earlier = [];
    private UnitColumns? _columns;
    private UnitFindings _findings;
    private UnitDecisions? _decisions;

    internal StepwiseEvaluation(AwardPlan plan, UnitDossiers unit, CancellationToken cancellationToken)
    {
        (Plan, _unit) = (plan, new(plan.RuleSet, unit, cancellationToken));
        _marks = new(plan);
        _kept = new KeptSelection?[plan.Steps.Length];
        _failures = new ImmutableArray<CustomFailure>[plan.Steps.Length];
        _columns = plan.Rent();
        _columns.Load(Unit, plan.RuleSet.Customs.IsEmpty ? null : new CustomCalls { Cancellation = cancellationToken });
        _findings = new(plan.Rules, Unit, plan.AsOf);
        UnitEvaluator.Suspend(plan.Rules, _columns, _findings);
    }

    /// <summary>The steps.</summary>
    public AwardPlan Plan { get; }

    /// <summary>The unit as it is now, with what the host's facts supply.</summary>
    public UnitDossiers Unit => _unit.Unit;

    /// <summary>Why the unit cannot be decided; empty where it can. While it cannot, steps do nothing.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _unit.Diagnostics;

    private UnitColumns Columns => _columns ?? throw new ObjectDisposedException(nameof(StepwiseEvaluation));

    /// <summary>Whether the step has to run: it has not yet, or something that it reads changed since.</summary>
    /// <exception cref="ArgumentException">The step is of another plan.</exception>
    public bool IsDue(AwardStep step)
    {
        CheckOwn(step);
        return Columns[step.Kind].Count > 0 && _marks.IsDue(step);
    }

    /// <summary>Runs a step: decides its award for everybody whose decision depends on something new. Does nothing where nobody's does.</summary>
    /// <exception cref="ArgumentException">The step is of another plan.</exception>
    /// <exception cref="InvalidOperationException">A step that it reads is due.</exception>
    public StepRun Run(AwardStep step)
    {
        if (!Diagnostics.IsEmpty || !IsDue(step))
        {
            return new(step, [], [], false);
        }

        if (step.After.FirstOrDefault(IsDue) is { } earlier)
        {
            throw new InvalidOperationException($"`{step}` reads `{earlier}`, which is to run before it.");
        }

        return _marks.HasRun(step) ? Again(step) : First(step);
    }

    /// <summary>Replaces candidates by what is known of them now. What depends on them is due.</summary>
    /// <param name="candidates">Candidates of the same kind and id as some of the unit, as they are given.</param>
    /// <returns>Everybody whose dossier is another now: they, and those of whom the host's facts say something else.</returns>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of that kind and id; nothing is replaced.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while the host's facts were asked; nothing is replaced.</exception>
    public ImmutableArray<Candidate> Replace(params IEnumerable<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var columns = Columns;
        var changed = _unit.Replace([.. candidates]);
        foreach (var (kind, index) in changed)
        {
            _earlier.TryAdd((kind, index), UnitColumns.CandidatesOf(_findings.Unit, kind)[index]);
            columns.Replace(Unit, kind, index);
            _marks.Replaced(kind, index, columns[kind].Count);
        }

        _findings = _findings.CopyFor(Unit);
        _decisions = null;
        UnitEvaluator.Suspend(Plan.Rules, columns, _findings);
        return [.. changed.Select(each => columns[each.Kind].Candidates[each.Index])];
    }

    /// <summary>What a step that has run found for one candidate; to be read before anything is replaced.</summary>
    /// <exception cref="ArgumentException">The step is of another plan or another kind of candidate.</exception>
    /// <exception cref="InvalidOperationException">The step has not run.</exception>
    /// <exception cref="KeyNotFoundException">The unit has no such candidate.</exception>
    public DecisionOutcome OutcomeOf(AwardStep step, Candidate candidate)
    {
        CheckOwn(step);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentOutOfRangeException.ThrowIfNotEqual(candidate.Kind, step.Kind);
        return _marks.HasRun(step)
            ? new(candidate, _findings[step.Kind], step.Rule, IndexOf(candidate))
            : throw new InvalidOperationException($"`{step}` has not run.");
    }

    /// <summary>The decisions, once no step is due.</summary>
    /// <exception cref="InvalidOperationException">A step is due.</exception>
    public UnitDecisions Complete()
    {
        if (_decisions is not null || !Diagnostics.IsEmpty)
        {
            return _decisions ??= new(Unit, Plan.RuleSet, Diagnostics);
        }

        if (Plan.Steps.FirstOrDefault(IsDue) is { } open)
        {
            throw new InvalidOperationException($"`{open}` is to run before the decisions are complete.");
        }

        // What is told of selections and failures goes by the order of the plan, in whatever order the steps ran.
        if (!_findings.Selections.IsEmpty)
        {
            _findings.Selections = [.. _findings.Selections.OrderBy(selection => Plan.Rules.Order.IndexOf(selection.Rule))];
        }

        var deciding = _failures.Where(failures => !failures.IsDefaultOrEmpty).SelectMany(failures => failures);
        _findings.Failures = [.. _unit.Failures.Concat(deciding).Distinct()];
        _findings.Answers = Columns.Calls.Answers;
        _earlier.Clear();
        return _decisions = new(_findings, Plan.RuleSet);
    }

    /// <summary>Ends the evaluation; its working memory serves another. Decisions that were given stay.</summary>
    public void Dispose()
    {
        if (_columns is { } columns)
        {
            _columns = null;
            Plan.Return(columns);
        }
    }

    private StepRun First(AwardStep step)
    {
        var selected = Decide(step);
        var all = Columns[step.Kind].Candidates;
        return new(step, all, all, selected);
    }

    private StepRun Again(AwardStep step)
    {
        var dependants = _marks.Dependants(step, Columns);
        if (!dependants.Contains(true))
        {
            _marks.Ran(step);
            return new(step, [], [], false);
        }

        var before = FoundBytes.Of(step.Rule, Columns, _findings);
        var selected = Decide(step);
        var changed = before.Differences(FoundBytes.Of(step.Rule, Columns, _findings));
        if (changed.Contains(true))
        {
            _marks.Changed(step, changed);
        }

        // Others' decisions hang on outcomes alone: what a decision says beside them is told, and decides nobody's again.
        AddSaidOtherwise(step, changed);
        var candidates = Columns[step.Kind].Candidates;
        return new(step, [.. candidates.Where((_, i) => dependants[i] || changed[i])], [.. candidates.Where((_, i) => changed[i])], selected);
    }

    private void AddSaidOtherwise(AwardStep step, bool[] changed)
    {
        foreach (var ((kind, index), before) in _earlier)
        {
            if (kind == step.Kind && !changed[index])
            {
                var standing = (Standing)_findings[kind].Standing(step.Rule.Index)[index];
                changed[index] = Formalities.Of(step.Rule, Unit, before, standing, Plan.AsOf)
                    != Formalities.Of(step.Rule, Unit, Columns[kind].Candidates[index], standing, Plan.AsOf);
            }
        }
    }

    private bool Decide(AwardStep step)
    {
        var columns = Columns;
        columns.Calls.Failures.Clear();
        var kept = step.Rule.IsLimited ? _kept[step.Place] ??= new() : null;
        var selected = step.AsksHost ? Ask(step, columns, kept) : AwardEvaluator.Step(step.Rule, columns, _findings, kept);
        if (selected && _marks.HasRun(step))
        {
            var last = _findings.Selections[^1];
            _findings.Selections = _findings.Selections.RemoveAll(each => each.Rule == last.Rule && each != last);
        }

        if (columns.Calls.Failures.Count > 0 || !_failures[step.Place].IsDefault)
        {
            _failures[step.Place] = [.. columns.Calls.Failures];
        }

        _marks.Ran(step);
        return selected;
    }

    // Code of the host that is left behind keeps what it works on: nobody else may use it.
    private bool Ask(AwardStep step, UnitColumns columns, KeptSelection? kept)
    {
        _columns = null;
        var selected = Contained.Run(columns.Calls, Unit.Unit.Id, () => AwardEvaluator.Step(step.Rule, columns, _findings, kept));
        _columns = columns;
        return selected;
    }

    private int IndexOf(Candidate candidate)
    {
        var candidates = Columns[candidate.Kind].Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Id == candidate.Id)
            {
                return i;
            }
        }

        throw new KeyNotFoundException($"Unit `{Unit.Unit.Id}` has no candidate `{candidate.Id}` of that kind.");
    }

    private void CheckOwn(AwardStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Plan != Plan)
        {
            throw new ArgumentException("The step is of another plan.", nameof(step));
        }
    }
}
