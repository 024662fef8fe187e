using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>The other movements that are woven into one (lồng ghép).</summary>
/// <param name="Says">How, in words.</param>
/// <param name="Citation">Where that stands.</param>
/// <param name="Status">Whether it was verified against that text.</param>
public sealed record WovenMovements(LocalizedText Says, Citation Citation, VerificationStatus Status)
{
    /// <summary>The movements by id; empty where the text names none.</summary>
    public ImmutableArray<MovementId> Movements { get; init; } = [];
}
