using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Deciding;
using Emulation.Rules.Stepping;
using global::NRules.RuleModel;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules.Facts;

/// <summary>Whole units that one session decides, and what is supplied about their candidates. The rules of the policy carry it from fact to fact.</summary>
/// <remarks>Used by one session, and so by one thread at a time.</remarks>
public sealed class SessionUnits : IDisposable
{
    private readonly ImmutableArray<Roster> _rosters;
    private readonly Dictionary<(int Unit, CandidateKind Kind, CandidateId Id), ImmutableArray<SuppliedFact>> _supplied = [];
    private readonly HashSet<(int Unit, CandidateKind Kind, CandidateId Id)> _replaced = [];
    private ImmutableArray<UnitDossiers> _units;

    private SessionUnits(ImmutableArray<UnitDossiers> units, ImmutableArray<StepwiseEvaluation> evaluations, bool forHostRules)
    {
        (_units, Evaluations, ForHostRules) = (units, evaluations, forHostRules);
        _rosters = [.. Enum.GetValues<CandidateKind>().Select(kind => new Roster(this, kind))];
    }

    /// <summary>The units as they are given now, in their order. What rules and the host's facts supply stands beside them.</summary>
    public IEnumerable<UnitDossiers> Units => _units;

    /// <summary>The facts to insert into a session: this, the rosters and, for a host's own rules, every candidate.</summary>
    public IEnumerable<object> Facts => ForHostRules ? [this, .. _rosters, .. CandidateFacts()] : [this, .. _rosters];

    internal ImmutableArray<StepwiseEvaluation> Evaluations { get; }

    /// <summary>Whether a host's rules may match candidates and decisions.</summary>
    internal bool ForHostRules { get; }

    /// <summary>What has been decided since it was emptied last.</summary>
    internal List<StepRun> Runs { get; } = [];

    /// <summary>Begins with units that the same policies bind; nothing is decided yet.</summary>
    /// <param name="rules">The policies.</param>
    /// <param name="units">The units.</param>
    /// <param name="forHostRules">Whether a host's rules may match candidates and decisions; it costs a fact for each.</param>
    /// <param name="cancellationToken">Handed to the host's conditions and facts, as by <see cref="AwardPlan.Begin"/>.</param>
    /// <exception cref="ArgumentException">
    /// There is no unit, other policies bind some of them than the first, or a host's rules could not tell two of them apart: facts name a
    /// unit by its id, so that each period of one unit needs a session of its own.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SessionUnits Begin(
        RuleSet rules, IEnumerable<UnitDossiers> units, bool forHostRules = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(units);
        ImmutableArray<UnitDossiers> all = [.. units];
        if (all.Select(unit => AwardPlan.For(rules, unit.Unit)).Distinct().Take(2).Count() != 1)
        {
            throw new ArgumentException("A session decides units that the same policies bind, and at least one.", nameof(units));
        }

        if (forHostRules && all.GroupBy(unit => unit.Unit.Id).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Facts could not tell which of several units `{twice.Key}` they are about.", nameof(units));
        }

        return new(all, [.. all.Select(unit => AwardPlan.Begin(rules, unit, cancellationToken))], forHostRules);
    }

    /// <summary>The decisions, by unit in their order, once the session has come to rest.</summary>
    /// <exception cref="InvalidOperationException">Something is still to be decided.</exception>
    public ImmutableArray<UnitDecisions> Complete() => [.. Evaluations.Select(evaluation => evaluation.Complete())];

    /// <summary>Gives the working memory back. Decisions that were given stay.</summary>
    public void Dispose()
    {
        foreach (var evaluation in Evaluations)
        {
            evaluation.Dispose();
        }
    }

    internal Roster Roster(CandidateKind kind) => _rosters[(int)kind];

    /// <summary>Replaces a candidate of a unit as it is given; it is decided with once what is supplied has been taken in again.</summary>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of that kind and id.</exception>
    internal void Replace(int unit, Candidate candidate)
    {
        _units = _units.SetItem(unit, _units[unit].With(candidate));
        _replaced.Add((unit, candidate.Kind, candidate.Id));
    }

    /// <summary>Takes in who was replaced and all that is supplied now, and says whose dossiers are others than before.</summary>
    internal ImmutableArray<CandidateKind> Supply(IEnumerable<SuppliedFact> facts)
    {
        var now = facts.GroupBy(KeyOf).ToDictionary(
            group => group.Key, group => group.OrderBy(fact => fact.SortKey, StringComparer.Ordinal).ToImmutableArray());
        var others = now.Keys.Union(_supplied.Keys)
            .Where(key => !Supplied(_supplied, key).Select(fact => fact.SortKey).SequenceEqual(Supplied(now, key).Select(fact => fact.SortKey)))
            .Union(_replaced).ToLookup(key => key.Unit);
        var changed = new HashSet<CandidateKind>();
        foreach (var unit in others)
        {
            var evaluation = Evaluations[unit.Key];
            var wasOpen = !evaluation.Diagnostics.IsEmpty;
            var given = CandidatesOf(_units[unit.Key]).ToLookup(candidate => (candidate.Kind, candidate.Id));
            var replaced = evaluation.Replace(
                [.. unit.Select(key => With(given[(key.Kind, key.Id)].FirstOrDefault() ?? throw Unknown(key), Supplied(now, key)))]);

            // While the unit could not be decided, steps that waited for something else had nothing to tell.
            changed.UnionWith(wasOpen ? Enum.GetValues<CandidateKind>() : replaced.Select(candidate => candidate.Kind));
        }

        _replaced.Clear();
        _supplied.Clear();
        foreach (var (key, supplied) in now)
        {
            _supplied.Add(key, supplied);
        }

        return [.. changed.Order()];
    }

    /// <summary>Decides an award for every unit and tells the rules that wait for it.</summary>
    internal void Settle(IContext context, AwardStep step)
    {
        var runs = ImmutableArray.CreateBuilder<StepRun>(Evaluations.Length);
        foreach (var evaluation in Evaluations)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            runs.Add(evaluation.Run(step));
        }

        // A fact that is already there is updated; yielding it once more is an error.
        var settled = new AwardSettled(step, runs.MoveToImmutable());
        if (context.GetLinked(step) is null)
        {
            context.InsertLinked(step, settled);
        }
        else if (settled.Runs.Any(run => !run.Changed.IsEmpty))
        {
            context.UpdateLinked(step, settled);
        }

        Runs.AddRange(settled.Runs.Where(run => !run.Decided.IsEmpty));
        if (ForHostRules)
        {
            Tell(context, settled);
        }
    }

    private void Tell(IContext context, AwardSettled settled)
    {
        for (var u = 0; u < Evaluations.Length; u++)
        {
            foreach (var candidate in settled.Runs[u].Decided)
            {
                var key = (u, candidate.Id);
                var decided = new DecidedAward(_units[u], Evaluations[u].OutcomeOf(settled.Step, candidate));
                if (context.GetLinked(key) is not DecidedAward before)
                {
                    context.InsertLinked(key, decided);
                }
                else if (!decided.SaysTheSameAs(before))
                {
                    context.UpdateLinked(key, decided);
                }
            }
        }
    }

    private (int Unit, CandidateKind Kind, CandidateId Id) KeyOf(SuppliedFact fact)
    {
        int[] units = [.. _units.Index().Where(each => each.Item.Unit.Id == fact.Unit).Select(each => each.Index)];
        return units switch
        {
            [var only] => (only, fact.Kind, fact.Candidate),
            [] => throw new InvalidOperationException($"A fact is supplied for unit `{fact.Unit}`, which the session does not decide."),
            _ => throw new InvalidOperationException($"A fact is supplied for unit `{fact.Unit}`, of which the session decides several periods."),
        };
    }

    private InvalidOperationException Unknown((int Unit, CandidateKind Kind, CandidateId Id) key) =>
        new($"A fact is supplied for `{key.Id}`, whom unit `{_units[key.Unit].Unit.Id}` does not have.");

    private static ImmutableArray<SuppliedFact> Supplied(
        Dictionary<(int Unit, CandidateKind Kind, CandidateId Id), ImmutableArray<SuppliedFact>> facts, (int Unit, CandidateKind Kind, CandidateId Id) key) =>
        facts.GetValueOrDefault(key, []);

    private static Candidate With(Candidate given, ImmutableArray<SuppliedFact> supplied) =>
        supplied.IsEmpty ? given : given.With(supplied.Aggregate(given.Dossier, (dossier, fact) => fact.AddTo(dossier)));

    private IEnumerable<CandidateFact> CandidateFacts() => _units.Index()
        .SelectMany(each => CandidatesOf(each.Item).Select(candidate => new CandidateFact(each.Item, each.Index, candidate)));

    private static IEnumerable<Candidate> CandidatesOf(UnitDossiers unit) =>
        unit.Individuals.Cast<Candidate>().Concat(unit.Collectives).Concat(unit.Households).Concat(unit.Entries);
}
