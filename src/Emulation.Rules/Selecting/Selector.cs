using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Selecting;

/// <summary>Works one selection problem out, and tells why each candidate stands where it stands.</summary>
/// <remarks>Immutable and safe for any number of threads; it reads no clock, culture or random source, and the order of lists never matters.</remarks>
public sealed partial class Selector
{
    private readonly SelectionProblem _problem;

    private Selector(SelectionProblem problem) => _problem = problem;

    /// <summary>All that is wrong with a problem, in the order of its ids; empty where it can be worked out.</summary>
    public static ImmutableArray<Diagnostic> Check(SelectionProblem problem) => throw new NotSupportedException();

    /// <summary>Prepares a problem.</summary>
    /// <exception cref="SelectionException">Something is wrong with it; the exception holds every diagnostic of <see cref="Check"/>.</exception>
    public static Selector Create(SelectionProblem problem) => new(problem);

    /// <summary>Selects.</summary>
    public Selection Select(CancellationToken cancellationToken = default) => throw new NotSupportedException(_problem.ToString());

    /// <summary>Why one candidate stands where it stands.</summary>
    /// <exception cref="KeyNotFoundException">There is no such candidate.</exception>
    public SelectionReason Explain(string candidate, CancellationToken cancellationToken = default) => throw new NotSupportedException(_problem.ToString());

    /// <summary>What changes when one who is selected withdraws: who enters and who drops out when the problem is worked out again without it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such candidate.</exception>
    public Replacement Replace(string candidate, CancellationToken cancellationToken = default) => throw new NotSupportedException(_problem.ToString());
}
