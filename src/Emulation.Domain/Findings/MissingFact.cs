using Emulation.Domain.Wording;

namespace Emulation.Domain.Findings;

/// <summary>A fact that is not known and can still matter.</summary>
/// <param name="Fact">The fact's path in the dossier; a member's fact of a collective is prefixed with the member's id and a slash.</param>
/// <param name="Asks">Who usually supplies it.</param>
public sealed record MissingFact(string Fact, LocalizedText Asks);
