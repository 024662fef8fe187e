using Emulation.Domain.Candidates;

namespace Emulation.Rules.Custom;

/// <summary>The calls of a host's code while one unit is decided: what failed, and what has not come back yet.</summary>
/// <remarks>Used by the one thread that decides the unit; only <see cref="Pending"/> is read from another, after it has given up waiting.</remarks>
internal sealed class CustomCalls
{
    private volatile CustomCall? _pending;

    /// <summary>Handed to the host's code, so that it can stop.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What failed.</summary>
    public List<CustomFailure> Failures { get; } = [];

    /// <summary>The call that has not come back, or null.</summary>
    public CustomCall? Pending => _pending;

    /// <summary>Asks the host's code; null where it threw or gave no answer, which is kept in <see cref="Failures"/>.</summary>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled while it was asked.</exception>
    public T? Ask<T>(Candidate candidate, string name, bool isFact, Func<T?> ask)
        where T : class
    {
        _pending = new(candidate.Id, name);
        try
        {
            var answer = ask();
            if (answer is null)
            {
                Failures.Add(new(candidate, name, isFact, CustomFailure.NoAnswer));
            }

            _pending = null;
            return answer;
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            throw; // the call stays pending: it is what the caller gave up on
        }
        catch (Exception exception) // whatever a host's code throws must not keep others from being decided
        {
            Failures.Add(new(candidate, name, isFact, exception.GetType().Name));
            _pending = null;
            return null;
        }
    }
}
