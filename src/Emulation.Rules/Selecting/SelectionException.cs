using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Selecting;

/// <summary>A selection problem cannot be worked out as it is stated.</summary>
public sealed class SelectionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">All that is wrong; at least one.</param>
    public SelectionException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All that is wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
