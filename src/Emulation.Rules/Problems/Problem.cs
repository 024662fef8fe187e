namespace Emulation.Rules.Problems;

/// <summary>A problem of selection stated as data, outside any policy: who is selected, how places are apportioned, how marks are aggregated.</summary>
/// <remarks>Immutable; solving it twice gives the same answer.</remarks>
public abstract class Problem
{
    private protected Problem(string kind) => Kind = kind;

    /// <summary>What it is, the word after <c>problem:</c>: <c>select</c>, <c>apportion</c>, <c>jury</c>…</summary>
    public string Kind { get; }

    /// <summary>Works the problem out.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public abstract ProblemAnswer Solve(CancellationToken cancellationToken = default);
}
