using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>Dossiers were asked for that could not be read; <see cref="Diagnostics"/> says why.</summary>
public sealed class DossierFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">What reading found.</param>
    public DossierFormatException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))) => Diagnostics = diagnostics;

    /// <summary>Every diagnostic of the reading, warnings included.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
