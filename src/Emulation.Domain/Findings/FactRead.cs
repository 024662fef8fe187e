namespace Emulation.Domain.Findings;

/// <summary>A fact that was read to find an outcome.</summary>
/// <param name="Fact">The fact's path in the dossier, such as <c>ratings.2024-2025</c>.</param>
/// <param name="Value">Its value as the dossier writes it, <c>none</c> where known to be none, <c>unknown</c> where not known.</param>
public sealed record FactRead(string Fact, string Value);
