namespace Emulation.Domain.Dossiers;

/// <summary>A document that proves a record.</summary>
/// <param name="Document">Its number or file name.</param>
/// <param name="Sha256">The SHA-256 of its bytes in hexadecimal, or null.</param>
public sealed record EvidenceDocument(string Document, string? Sha256 = null);
