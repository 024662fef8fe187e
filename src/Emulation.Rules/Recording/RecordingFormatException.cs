using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Recording;

/// <summary>A record, or written decisions, were asked for that could not be read; <see cref="Diagnostics"/> says why.</summary>
public sealed class RecordingFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">What reading found.</param>
    public RecordingFormatException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Every diagnostic of the reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
