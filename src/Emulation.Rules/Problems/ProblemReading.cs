using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Problems;

/// <summary>What reading the text of a problem gave.</summary>
public sealed class ProblemReading
{
    internal ProblemReading(Problem? problem, ImmutableArray<Diagnostic> diagnostics) => (Problem, Diagnostics) = (problem, diagnostics);

    /// <summary>The problem, or null where its text has errors.</summary>
    public Problem? Problem { get; }

    /// <summary>All that is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a problem.</summary>
    [MemberNotNullWhen(true, nameof(Problem))]
    public bool Succeeded => Problem is not null;
}
