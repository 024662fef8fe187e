using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Selecting;

/// <summary>Works one selection problem out, and tells why each candidate stands where it stands.</summary>
/// <remarks>Immutable and safe for any number of threads; it reads no clock, culture or random source, and the order of lists never matters.</remarks>
public sealed class Selector
{
    private readonly SelectionProblem _problem;
    private readonly CompiledProblem _compiled;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    // What was worked out is kept; two threads that come first at once work out the same.
    private volatile Found? _found;

    private Selector(SelectionProblem problem)
    {
        (_problem, _compiled) = (problem, ProblemCompiler.Compile(problem));
        foreach (var candidate in problem.Candidates)
        {
            _positions.Add(candidate.Id, -1);
        }

        for (var i = 0; i < _compiled.Count; i++)
        {
            _positions[_compiled.Ids[i]] = i;
        }
    }

    /// <summary>All that is wrong with a problem, in the order of its ids; no errors where it can be worked out.</summary>
    public static ImmutableArray<Diagnostic> Check(SelectionProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return [.. SelectionChecks.Find(problem).Select(finding => finding.Diagnostic)];
    }

    /// <summary>Prepares a problem. Time: O(n log n).</summary>
    /// <exception cref="SelectionException">Something is wrong with it; the exception holds every diagnostic of <see cref="Check"/>.</exception>
    public static Selector Create(SelectionProblem problem)
    {
        var diagnostics = Check(problem);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? throw new SelectionException(diagnostics)
            : new(problem);
    }

    /// <summary>Selects.</summary>
    /// <remarks>Time: O(n × depth) where caps and floors form a tree.</remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Selection Select(CancellationToken cancellationToken = default) => Find(cancellationToken).Selection;

    /// <summary>Why one candidate stands where it stands.</summary>
    /// <exception cref="KeyNotFoundException">There is no such candidate.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SelectionReason Explain(string candidate, CancellationToken cancellationToken = default)
    {
        var position = Position(candidate);
        return position < 0 ? new(SelectionReasonKind.NotEligible) : Find(cancellationToken).Reasons.Find(position, cancellationToken);
    }

    /// <summary>What changes when one who is selected withdraws: who enters and who drops out when the problem is worked out again without it.</summary>
    /// <remarks>A tie for the place that becomes free is left open, as in <see cref="Selection.Contested"/>: nobody enters for certain.</remarks>
    /// <exception cref="KeyNotFoundException">There is no such candidate.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Replacement Replace(string candidate, CancellationToken cancellationToken = default)
    {
        if (Position(candidate) < 0)
        {
            return new([], []);
        }

        var before = Find(cancellationToken).Selection.Selected;
        var without = ProblemCompiler.Compile(ProblemChanges.Without(_problem, candidate));
        var after = SelectionRun.Of(without, cancellationToken).ToSelection().Selected;
        var (had, has) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        return new([.. after.Where(id => !had.Contains(id))], [.. before.Where(id => id != candidate && !has.Contains(id))]);
    }

    private int Position(string candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return _positions.TryGetValue(candidate, out var position)
            ? position
            : throw new KeyNotFoundException($"There is no candidate `{candidate}`.");
    }

    private Found Find(CancellationToken cancellationToken)
    {
        if (_found is { } known)
        {
            return known;
        }

        var run = SelectionRun.Of(_compiled, cancellationToken);
        return _found = new(run.ToSelection(), new(run));
    }

    private sealed record Found(Selection Selection, ReasonFinder Reasons);
}
