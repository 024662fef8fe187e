using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules;

/// <summary>Nothing could be decided, and why.</summary>
public sealed class EvaluationException : Exception
{
    /// <summary>Makes the exception from its diagnostics.</summary>
    public EvaluationException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Why nothing could be decided.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
