using Emulation.Domain.Citations;

namespace Emulation.Domain.Movements;

/// <summary>Which units of a movement help which.</summary>
/// <param name="Helping">The units that help.</param>
/// <param name="Helped">The units that are helped.</param>
/// <param name="Citation">The place in a document.</param>
/// <param name="Status">Whether it was verified against that document.</param>
public sealed record MovementPairing(UnitFilter Helping, UnitFilter Helped, Citation Citation, VerificationStatus Status)
{
    /// <summary>The kind of record by which two units say that one helps the other, or null.</summary>
    public string? Kind { get; init; }
}
