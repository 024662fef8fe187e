using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Custom;

/// <summary>Runs what may call a host's code so that the caller can always go away, even from code that never comes back.</summary>
internal static class Contained
{
    /// <summary>Completes the unit with the facts of the host, then works on it.</summary>
    /// <remarks>
    /// Without code of the host the work runs here and now. With it, and a token that can be cancelled, it runs on a thread of the
    /// pool: code that does not watch its token keeps that thread, and what it was working on, until it ends; nobody else waits for it.
    /// </remarks>
    /// <param name="code">What the host has written.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="asOf">The decision date.</param>
    /// <param name="given">What the code answered about the unit before; null where it was not asked yet.</param>
    /// <param name="work">What is done with the completed unit; the calls are null where there is no code of the host.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; the message names the code that had not come back.</exception>
    public static T Run<T>(
        CustomCode code, UnitDossiers unit, LocalDate asOf, CustomAnswers? given, Func<UnitDossiers, CustomCalls?, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (code.IsEmpty)
        {
            return work(unit, null);
        }

        var calls = new CustomCalls(given) { Cancellation = cancellationToken };
        return Run(calls, unit.Unit.Id, () => work(Complete(code.Facts, unit, asOf, calls), calls));
    }

    /// <summary>Does work that asks the host's code by way of <paramref name="calls"/>; on a thread of the pool where they can be cancelled.</summary>
    /// <param name="calls">The calls.</param>
    /// <param name="unit">The unit that they are about.</param>
    /// <param name="work">The work. When this method throws it may still go on: what it works on is to be left to it.</param>
    /// <exception cref="OperationCanceledException">The calls were cancelled; the message names the code that had not come back.</exception>
    public static T Run<T>(CustomCalls calls, UnitId unit, Func<T> work)
    {
        var cancellationToken = calls.Cancellation;
        cancellationToken.ThrowIfCancellationRequested();
        if (!cancellationToken.CanBeCanceled)
        {
            return work();
        }

        var running = Task.Run(work, CancellationToken.None);
        try
        {
            return running.WaitAsync(cancellationToken).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && calls.Pending is { } pending)
        {
            throw new CodeLeftBehindException(
                $"The evaluation was cancelled while `{pending.Name}` had not answered for candidate `{pending.Candidate}` of unit `{unit}`.", cancellationToken);
        }
    }

    private static UnitDossiers Complete(ImmutableArray<ICustomFact> facts, UnitDossiers unit, LocalDate asOf, CustomCalls calls) =>
        facts.IsEmpty ? unit : CustomFacts.Supply(facts, unit, asOf, calls);
}
