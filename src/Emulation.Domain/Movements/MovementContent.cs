using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>Something that a movement asks its participants to do, or says of itself.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it is, in words.</param>
/// <param name="Citation">The place in a document.</param>
/// <param name="Status">Whether it was verified against that document.</param>
public sealed record MovementContent(string Id, LocalizedText Says, Citation Citation, VerificationStatus Status);
