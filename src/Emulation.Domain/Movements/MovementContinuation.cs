using Emulation.Domain.Citations;
using Emulation.Domain.Time;

namespace Emulation.Domain.Movements;

/// <summary>That a movement goes on in a later period.</summary>
/// <param name="In">The period.</param>
/// <param name="Citation">Where that stands.</param>
/// <param name="Status">Whether it was verified against that text.</param>
public sealed record MovementContinuation(PeriodId In, Citation Citation, VerificationStatus Status);
