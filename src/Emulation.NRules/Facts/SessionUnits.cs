using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Deciding;
using Emulation.Rules.Stepping;
using global::NRules.RuleModel;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules.Facts;

/// <summary>Whole units that one session decides, and what rules supply about their candidates. The rules of the policy carry it from fact to fact.</summary>
/// <remarks>Used by one session, and so by one thread at a time.</remarks>
public sealed class SessionUnits : IDisposable
{
    private readonly ImmutableArray<Roster> _rosters;
    private readonly Dictionary<(int Unit, CandidateKind Kind, CandidateId Id), Candidate> _given = [];
    private readonly Dictionary<(int Unit, CandidateKind Kind, CandidateId Id), ImmutableArray<SuppliedFact>> _supplied = [];

    private SessionUnits(ImmutableArray<StepwiseEvaluation> evaluations, bool forHostRules)
    {
        (Evaluations, ForHostRules) = (evaluations, forHostRules);
        _rosters = [.. Enum.GetValues<CandidateKind>().Select(kind => new Roster(this, kind))];
    }

    /// <summary>The units as they are now, in their order.</summary>
    public IEnumerable<UnitDossiers> Units => Evaluations.Select(evaluation => evaluation.Unit);

    /// <summary>The facts to insert into a session: this, the rosters and, for a host's own rules, every candidate.</summary>
    public IEnumerable<object> Facts => ForHostRules ? [this, .. _rosters, .. CandidateFacts()] : [this, .. _rosters];

    internal ImmutableArray<StepwiseEvaluation> Evaluations { get; }

    /// <summary>Whether a host's rules may match candidates and decisions, and supply facts.</summary>
    internal bool ForHostRules { get; }

    /// <summary>What has been decided since it was emptied last.</summary>
    internal List<StepRun> Runs { get; } = [];

    /// <summary>Begins with units that the same policies bind; nothing is decided yet.</summary>
    /// <param name="rules">The policies.</param>
    /// <param name="units">The units.</param>
    /// <param name="forHostRules">Whether a host's rules may match candidates and decisions, and supply facts; it costs a fact for each.</param>
    /// <exception cref="ArgumentException">There is no unit, or other policies bind some of them than the first.</exception>
    public static SessionUnits Begin(RuleSet rules, IEnumerable<UnitDossiers> units, bool forHostRules = true)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(units);
        UnitDossiers[] all = [.. units];
        if (all.Select(unit => AwardPlan.For(rules, unit.Unit)).Distinct().Take(2).Count() != 1)
        {
            throw new ArgumentException("A session decides units that the same policies bind, and at least one.", nameof(units));
        }

        return new([.. all.Select(unit => AwardPlan.Begin(rules, unit))], forHostRules);
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

    /// <summary>Replaces a candidate of a unit; what rules supply about it now is to be taken in again.</summary>
    internal void Replace(int unit, Candidate candidate)
    {
        var key = (unit, candidate.Kind, candidate.Id);
        Evaluations[unit].Replace(candidate);
        _given.Remove(key);
        _supplied.Remove(key);
    }

    /// <summary>Takes in all that rules supply now, and says whose dossiers it changed.</summary>
    internal ImmutableArray<CandidateKind> Supply(IEnumerable<SuppliedFact> facts)
    {
        var now = facts.SelectMany(Keys).GroupBy(each => each.Key, each => each.Fact)
            .ToDictionary(group => group.Key, group => group.OrderBy(fact => fact.SortKey, StringComparer.Ordinal).ToImmutableArray());
        var changed = new HashSet<CandidateKind>();
        foreach (var key in now.Keys.Union(_supplied.Keys).ToArray())
        {
            var (before, after) = (_supplied.GetValueOrDefault(key, []), now.GetValueOrDefault(key, []));
            if (before.Select(fact => fact.SortKey).SequenceEqual(after.Select(fact => fact.SortKey)))
            {
                continue;
            }

            var given = _given.TryGetValue(key, out var kept) ? kept : Find(key);
            Evaluations[key.Unit].Replace(With(given, after));
            (_given[key], _supplied[key]) = (given, after);
            changed.Add(key.Kind);
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
                var decided = new DecidedAward(Evaluations[u].Unit.Unit.Id, Evaluations[u].OutcomeOf(settled.Step, candidate));
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

    private IEnumerable<((int Unit, CandidateKind Kind, CandidateId Id) Key, SuppliedFact Fact)> Keys(SuppliedFact fact)
    {
        var units = Enumerable.Range(0, Evaluations.Length).Where(u => Evaluations[u].Unit.Unit.Id == fact.Unit).ToArray();
        return units.Length > 0
            ? units.Select(u => ((Unit: u, fact.Kind, Id: fact.Candidate), fact))
            : throw new InvalidOperationException($"A fact is supplied for unit `{fact.Unit}`, which the session does not decide.");
    }

    private Candidate Find((int Unit, CandidateKind Kind, CandidateId Id) key) =>
        CandidatesOf(Evaluations[key.Unit].Unit).FirstOrDefault(candidate => candidate.Kind == key.Kind && candidate.Id == key.Id)
        ?? throw new InvalidOperationException($"A fact is supplied for `{key.Id}`, whom unit `{Evaluations[key.Unit].Unit.Unit.Id}` does not have.");

    private static Candidate With(Candidate given, ImmutableArray<SuppliedFact> supplied) =>
        supplied.IsEmpty ? given : given.With(supplied.Aggregate(given.Dossier, (dossier, fact) => fact.AddTo(dossier)));

    private IEnumerable<CandidateFact> CandidateFacts() => Evaluations.Index()
        .SelectMany(each => CandidatesOf(each.Item.Unit).Select(candidate => new CandidateFact(each.Item.Unit, each.Index, candidate)));

    private static IEnumerable<Candidate> CandidatesOf(UnitDossiers unit) =>
        unit.Individuals.Cast<Candidate>().Concat(unit.Collectives).Concat(unit.Households).Concat(unit.Entries);
}
