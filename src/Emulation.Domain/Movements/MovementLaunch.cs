using Emulation.Domain.Citations;
using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Domain.Movements;

/// <summary>Who launched a movement, and by which document.</summary>
/// <param name="By">Who launched it.</param>
/// <param name="Citation">The document.</param>
/// <param name="Status">Whether it was verified against the document.</param>
public sealed record MovementLaunch(MovementLauncher By, Citation Citation, VerificationStatus Status)
{
    /// <summary>The day of the launch, or null where not known.</summary>
    public LocalDate? On { get; init; }
}
