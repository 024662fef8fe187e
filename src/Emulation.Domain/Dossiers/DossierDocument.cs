using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>A part of the dossier: a report, minutes, a certificate.</summary>
/// <param name="Kind">What it is, such as <c>initiative-certificate</c>.</param>
public sealed record DossierDocument(string Kind) : DossierRecord
{
    /// <summary>Its number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The day it was issued, or null where not stated.</summary>
    public LocalDate? Issued { get; init; }
}
