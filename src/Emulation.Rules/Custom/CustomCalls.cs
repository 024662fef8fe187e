using System.Collections.Immutable;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Custom;

/// <summary>The calls of a host's code while one unit is decided: what failed, and what has not come back yet.</summary>
/// <remarks>Used by the one thread that decides the unit; only <see cref="Pending"/> is read from another, after it has given up waiting.</remarks>
/// <param name="given">What was answered about the unit before; null where nobody was asked yet.</param>
internal sealed class CustomCalls(CustomAnswers? given = null)
{
    private readonly Dictionary<(object Asker, CandidateKind Kind, CandidateId Candidate), GivenAnswer> _answers = [];
    private volatile CustomCall? _pending;

    /// <summary>Handed to the host's code, so that it can stop.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What failed.</summary>
    public List<CustomFailure> Failures { get; } = [];

    /// <summary>The call that has not come back, or null.</summary>
    public CustomCall? Pending => _pending;

    /// <summary>What was answered, now or before; null where nobody was asked.</summary>
    public CustomAnswers? Answers => _answers.Count == 0 ? null : new(_answers);

    /// <summary>Forgets everything, for another unit.</summary>
    public void Clear()
    {
        Failures.Clear();
        _answers.Clear();
    }

    /// <summary>Asks code of the host, unless it has answered before.</summary>
    /// <param name="asker">The fact of the host, or the kernel that asks its condition.</param>
    /// <param name="candidate">Whom it is about.</param>
    /// <param name="name">The name of the condition or fact.</param>
    /// <param name="isFact">Whether it is a fact.</param>
    /// <param name="ask">Asks; null is no answer.</param>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled while it was asked.</exception>
    public GivenAnswer Ask(object asker, Candidate candidate, string name, bool isFact, Func<object?> ask)
    {
        var answer = given?.Of(asker, candidate) ?? Ask(candidate, name, ask);
        _answers[(asker, candidate.Kind, candidate.Id)] = answer;
        if (answer.Failure is { } failure)
        {
            Failures.Add(new(candidate, name, isFact, failure));
        }

        return answer;
    }

    private GivenAnswer Ask(Candidate candidate, string name, Func<object?> ask)
    {
        _pending = new(candidate.Id, name);
        try
        {
            var answer = ask();
            _pending = null;
            return new(answer, answer is null ? CustomFailure.NoAnswer : null);
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            throw; // the call stays pending: it is what the caller gave up on
        }
        catch (Exception exception) // whatever a host's code throws must not keep others from being decided
        {
            _pending = null;
            return new(null, exception.GetType().Name);
        }
    }
}
