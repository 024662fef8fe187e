using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>What reading a whole dossier text gave: the units that could be read, and every diagnostic.</summary>
public sealed class DossierReading
{
    internal DossierReading(DossierHeader? header, ImmutableArray<UnitDossiers> units, ImmutableArray<Diagnostic> diagnostics)
    {
        Header = header;
        Units = units;
        Diagnostics = diagnostics;
        Succeeded = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
    }

    /// <summary>The header, or null where the text has none that can be read.</summary>
    public DossierHeader? Header { get; }

    /// <summary>The units that could be read, in the order of the text.</summary>
    public ImmutableArray<UnitDossiers> Units { get; }

    /// <summary>What the author should know, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is no error; there may be warnings.</summary>
    public bool Succeeded { get; }

    /// <summary>The units, where every one of them could be read.</summary>
    /// <exception cref="DossierFormatException">There is at least one error.</exception>
    public ImmutableArray<UnitDossiers> GetUnitsOrThrow() => Succeeded ? Units : throw new DossierFormatException(Diagnostics);
}
