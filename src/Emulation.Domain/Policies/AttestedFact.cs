using Emulation.Domain.Wording;

namespace Emulation.Domain.Policies;

/// <summary>A qualitative fact that a policy reads: what it means and who states it.</summary>
/// <param name="Key">Its key in dossiers.</param>
/// <param name="Says">What it means.</param>
/// <param name="Asks">Who usually states it.</param>
public sealed record AttestedFact(string Key, LocalizedText Says, LocalizedText Asks);
