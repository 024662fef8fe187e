using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Candidates;
using Emulation.NRules.Facts;
using Emulation.NRules.Sessions;
using Emulation.Rules.Deciding;
using global::NRules;

namespace Emulation.NRules.Live;

/// <summary>A unit that stays in memory: each change decides again what depends on it, selection within quotas included, and nothing else.</summary>
/// <remarks>
/// Not safe for several threads at once. What is refused (an unknown candidate, a fact that is there already or is not there) changes
/// nothing. Whatever is thrown while rules run, by a rule or by who listens to <see cref="NRulesRunner.RuleFired"/>, discards the session:
/// from then on everything throws <see cref="ObjectDisposedException"/>. Its calls wait for the conditions and facts of the host.
/// </remarks>
[RequiresDynamicCode("NRules compiles expressions at run time.")]
[RequiresUnreferencedCode("NRules looks at the types of facts at run time.")]
public sealed class LiveSession : IDisposable
{
    private readonly NRulesRunner _runner;
    private readonly List<object> _inserted;
    private UnitSession? _current;
    private Exception? _failure;

    internal LiveSession(NRulesRunner runner, UnitDossiers unit, IEnumerable<object> facts)
    {
        (_runner, _inserted) = (runner, [.. facts]);
        First = Begin(unit);
    }

    /// <summary>What was decided when the session was opened: everything.</summary>
    public LiveUpdate First { get; }

    /// <summary>The unit as it is given now. What rules and the host's facts supply stands in <see cref="UnitDecisions.Unit"/> of <see cref="Decisions"/>.</summary>
    public UnitDossiers Unit => Current.Units.Units.First();

    /// <summary>The decisions as they are now: those that the built-in runner would give. They stay as they are when the session goes on.</summary>
    public UnitDecisions Decisions => Current.Decisions;

    private UnitSession Current => _current ?? throw (_failure is null
        ? new ObjectDisposedException(nameof(LiveSession))
        : new ObjectDisposedException($"The live session was discarded when a change failed ({_failure.GetType().Name}); open a new one.", _failure));

    /// <summary>Replaces a candidate by what is known of it now. What is supplied about it stays supplied.</summary>
    /// <param name="candidate">A candidate of the same kind and id as one of the unit, as it is given.</param>
    /// <exception cref="KeyNotFoundException">The unit has no candidate of that kind and id.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Update(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var units = Current.Units;
        units.Replace(0, candidate);
        object[] changed = units.ForHostRules ? [units, new CandidateFact(Unit, 0, candidate)] : [units];
        return Change(session => session.TryUpdateAll(changed).FailedCount == 0, nameof(candidate));
    }

    /// <summary>Replaces the whole unit: its own facts, or who is in it. Everything is decided again.</summary>
    /// <remarks>
    /// <see cref="NRulesOptions.FactsOf"/> is asked about the new unit; the facts of <see cref="NRulesRunner.Open"/> and <see cref="Insert"/>
    /// stay. Whatever is thrown, the session stays as it was.
    /// </remarks>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Update(UnitDossiers unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _ = Current;
        return Begin(unit);
    }

    /// <summary>Inserts a fact of the host: one that its rules match, or a supplied one.</summary>
    /// <exception cref="ArgumentException">The fact is there already; nothing is changed.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var update = Change(session => session.TryInsert(fact), nameof(fact));
        _inserted.Add(fact);
        return update;
    }

    /// <summary>Tells that a fact of the host changed: the same object, or one of the same identity.</summary>
    /// <exception cref="ArgumentException">There is no such fact of the host; nothing is changed.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Changed(object fact)
    {
        var (known, index) = Find(fact);
        var update = Change(session => session.TryUpdate(fact), nameof(fact));
        known[index] = fact;
        return update;
    }

    /// <summary>Takes a fact of the host out again. One that <see cref="NRulesOptions.FactsOf"/> brought comes back with a new unit.</summary>
    /// <exception cref="ArgumentException">There is no such fact of the host; nothing is changed.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever; the session is discarded.</exception>
    /// <exception cref="ObjectDisposedException">The session was closed or discarded.</exception>
    public LiveUpdate Retract(object fact)
    {
        var (known, index) = Find(fact);
        var update = Change(session => session.TryRetract(fact), nameof(fact));
        known.RemoveAt(index);
        return update;
    }

    /// <summary>Closes the session. Decisions that were given stay.</summary>
    public void Dispose()
    {
        _current?.Dispose();
        _current = null;
    }

    private LiveUpdate Begin(UnitDossiers unit)
    {
        var next = new UnitSession(_runner, unit);
        try
        {
            var facts = FactIdentity.Once([.. next.Units.Facts, .. next.Brought, .. _inserted]);
            var update = new LiveUpdate(next.Change(session => session.TryInsertAll(facts).FailedCount == 0)!, null, next.Decisions);
            (_current, next) = (next, _current);
            return update;
        }
        finally
        {
            next?.Dispose(); // Whichever of the two does not live on.
        }
    }

    private LiveUpdate Change(Func<ISession, bool> change, string argument)
    {
        var current = Current;
        var before = current.Decisions;
        LiveUpdate? update;
        try
        {
            update = current.Change(change) is { } runs ? new(runs, before, current.Decisions) : null;
        }
        catch (Exception thrown)
        {
            _failure = thrown;
            Dispose();
            throw;
        }

        return update ?? throw new ArgumentException("The fact is there already, or is not there; nothing was changed.", argument);
    }

    private (List<object> Known, int Index) Find(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        foreach (var known in (ReadOnlySpan<List<object>>)[Current.Brought, _inserted])
        {
            if (known.FindIndex(each => FactIdentity.AreOne(each, fact)) is >= 0 and var index)
            {
                return (known, index);
            }
        }

        throw new ArgumentException("There is no such fact of the host; nothing was changed.", nameof(fact));
    }
}
