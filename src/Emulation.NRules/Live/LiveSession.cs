using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Candidates;
using Emulation.NRules.Facts;
using Emulation.NRules.Sessions;
using Emulation.Rules.Deciding;
using global::NRules;

namespace Emulation.NRules.Live;

/// <summary>A unit that stays in memory: each change decides again what depends on it, selection within quotas included, and nothing else.</summary>
/// <remarks>Not safe for several threads at once. After a rule has failed the session is discarded: open a new one.</remarks>
[RequiresDynamicCode("NRules compiles expressions at run time.")]
[RequiresUnreferencedCode("NRules looks at the types of facts at run time.")]
public sealed class LiveSession : IDisposable
{
    private readonly NRulesRunner _runner;
    private readonly List<object> _facts;
    private SessionUnits? _units;
    private CompiledPlan? _compiled;
    private WatchedSession? _session;

    internal LiveSession(NRulesRunner runner, UnitDossiers unit, IEnumerable<object> facts)
    {
        (_runner, _facts) = (runner, [.. facts]);
        First = Begin(unit);
    }

    /// <summary>What was decided when the session was opened: everything.</summary>
    public LiveUpdate First { get; }

    /// <summary>The unit as it is now, with what rules supply.</summary>
    public UnitDossiers Unit => Units.Evaluations[0].Unit;

    /// <summary>The decisions as they are now: those that the built-in runner would give. They stay as they are when the session goes on.</summary>
    public UnitDecisions Decisions => Units.Evaluations[0].Complete();

    private SessionUnits Units => _units ?? throw new ObjectDisposedException(nameof(LiveSession));

    /// <summary>Replaces a candidate by what is known of it now.</summary>
    /// <param name="candidate">A candidate of the same kind and id as one of the unit.</param>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of that kind and id.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Update(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var units = Units;
        var wasOpen = !units.Evaluations[0].Diagnostics.IsEmpty;
        units.Replace(0, candidate);

        // While the unit could not be decided, steps that waited for something else had nothing to tell.
        IEnumerable<object> changed = wasOpen ? Enum.GetValues<CandidateKind>().Select(units.Roster) : [units.Roster(candidate.Kind)];
        return Change(session => session.UpdateAll(units.ForHostRules ? [.. changed, units, new CandidateFact(Unit, 0, candidate)] : changed));
    }

    /// <summary>Replaces the whole unit: its own facts, or who is in it. Everything is decided again.</summary>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Update(UnitDossiers unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Units.Dispose();
        return Begin(unit);
    }

    /// <summary>Inserts a fact of a host's own rules.</summary>
    /// <exception cref="ArgumentException">The fact is there already.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Insert(object fact)
    {
        var update = Change(session => session.Insert(fact));
        _facts.Add(fact);
        return update;
    }

    /// <summary>Tells that a fact of a host's own rules changed: the same object, or one of the same identity.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Changed(object fact)
    {
        var update = Change(session => session.Update(fact));
        _facts[_facts.FindIndex(known => new FactIdentity().Equals(known, fact))] = fact;
        return update;
    }

    /// <summary>Takes a fact of a host's own rules out again.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Retract(object fact)
    {
        var update = Change(session => session.Retract(fact));
        _facts.RemoveAll(known => new FactIdentity().Equals(known, fact));
        return update;
    }

    /// <summary>Closes the session. Decisions that were given stay.</summary>
    public void Dispose()
    {
        _units?.Dispose();
        (_units, _session) = (null, null);
    }

    private LiveUpdate Begin(UnitDossiers unit)
    {
        _compiled = _runner.CompiledFor(unit, CancellationToken.None);
        _units = _compiled.Begin(_runner.RuleSet, [unit]);
        _session = _compiled.Open();
        var own = _runner.Options.FactsOf?.Invoke(unit) ?? [];
        try
        {
            return Change(session => session.InsertAll([.. _units.Facts, .. own, .. _facts]));
        }
        catch (ArgumentException)
        {
            Dispose(); // A fact is given twice: there is no session yet that could go on.
            throw;
        }
    }

    private LiveUpdate Change(Action<ISession> change)
    {
        var (units, session) = (Units, _session!);
        var isDone = false;
        _compiled!.Turn?.Enter();
        try
        {
            units.Runs.Clear();
            session.Change(change);
            session.Settle(_runner.Options.MostFirings, CancellationToken.None);
            isDone = true;
            return new(units.Runs);
        }
        catch (ArgumentException)
        {
            isDone = true; // Nothing was changed: the fact is there already, or is not there.
            throw;
        }
        finally
        {
            _compiled.Turn?.Exit();
            if (!isDone)
            {
                Dispose();
            }
        }
    }
}
