using System.Runtime.ExceptionServices;
using global::NRules;

namespace Emulation.NRules.Sessions;

/// <summary>A session of NRules that never does half a thing silently: what fails or is cancelled throws, and names the rule.</summary>
internal sealed class WatchedSession
{
    private readonly ISession _session;
    private string? _failing;
    private string _lastFired = "";

    public WatchedSession(ISessionFactory factory)
    {
        _session = factory.CreateSession(session => session.AutoPropagateLinkedFacts = false);

        // An exception of a condition names no rule; the event does. Handled is never set: what goes on after an error decides on nothing.
        _session.Events.LhsExpressionFailedEvent += (_, failed) => _failing ??= string.Join(", ", failed.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal));
        _session.Events.AgendaExpressionFailedEvent += (_, failed) => _failing ??= failed.Rule.Name;
        _session.Events.RhsExpressionFailedEvent += (_, failed) => _failing ??= failed.Match.Rule.Name;
        _session.Events.RuleFiringEvent += (_, firing) => _lastFired = firing.Rule.Name;
    }

    /// <summary>Inserts, updates or retracts.</summary>
    /// <returns>What <paramref name="change"/> returns.</returns>
    /// <exception cref="RuleFailedException">A condition of a rule threw.</exception>
    public bool Change(Func<ISession, bool> change)
    {
        try
        {
            return change(_session);
        }
        catch (RuleExecutionException thrown)
        {
            throw Failure(thrown);
        }
    }

    /// <summary>Lets rules fire until none is left, one at a time: what one yields may come before what waits.</summary>
    /// <exception cref="RuleFailedException">A rule threw, or rules fired too often.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled: NRules itself would return as if it had finished.</exception>
    public void Settle(int most, CancellationToken cancellationToken)
    {
        try
        {
            for (var fired = 1; _session.Fire(1, cancellationToken) > 0; fired++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _session.PropagateLinked();
                if (fired >= most && !_session.Agenda.IsEmpty)
                {
                    throw RuleFailedException.NeverRests(_lastFired, most);
                }
            }
        }
        catch (RuleExecutionException thrown)
        {
            if (cancellationToken.IsCancellationRequested && thrown.InnerException is OperationCanceledException cancelled)
            {
                ExceptionDispatchInfo.Throw(cancelled); // It may name the code that did not come back.
            }

            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(thrown);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private RuleFailedException Failure(RuleExecutionException thrown) => RuleFailedException.Threw(
        _failing ?? (thrown as RuleRhsExpressionEvaluationException)?.RuleName ?? _lastFired, thrown.InnerException ?? thrown);
}
