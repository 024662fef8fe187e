using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>What reading one unit gave: its dossiers when there are no errors, and every diagnostic either way.</summary>
/// <remarks>What is wrong with the file itself (its header, its syntax) comes as a reading without a unit and without an index.</remarks>
public sealed class UnitReading
{
    internal UnitReading(int? index, UnitDossiers? unit, DossierHeader? header, ImmutableArray<Diagnostic> diagnostics)
    {
        Index = index;
        Unit = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : unit;
        Header = header;
        Diagnostics = diagnostics;
    }

    /// <summary>The unit's place in the file, from 0; null where the reading is about the file itself.</summary>
    public int? Index { get; }

    /// <summary>The unit with its dossiers, or null where it could not be read.</summary>
    public UnitDossiers? Unit { get; }

    /// <summary>Where the unit begins in the text; null where the reading is about the file itself, or the unit is too long to be read.</summary>
    public SourceSpan? At { get; internal init; }

    /// <summary>The header of the file, or null where it was not read yet.</summary>
    public DossierHeader? Header { get; }

    /// <summary>What the author should know, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a unit.</summary>
    [MemberNotNullWhen(true, nameof(Unit))]
    public bool Succeeded => Unit is not null;
}
