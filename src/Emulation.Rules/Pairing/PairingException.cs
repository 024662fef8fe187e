using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Pairing;

/// <summary>A pairing cannot be worked out as it is stated.</summary>
public sealed class PairingException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">All that is wrong; at least one.</param>
    public PairingException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All that is wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
