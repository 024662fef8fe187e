using Emulation.Domain.Citations;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Scoring;

/// <summary>One line of a scorecard.</summary>
/// <param name="Id">Its id, the only one of that name in the scorecard.</param>
/// <param name="Points">The most points that it can give, or take off where it is a minus item.</param>
/// <param name="Method">How its value becomes points.</param>
public sealed record ScoreItem(string Id, Rational Points, ScoreMethod Method)
{
    /// <summary>What it is, in words; null where the id says it.</summary>
    public LocalizedText? Says { get; init; }

    /// <summary>What its points do to the total.</summary>
    public ScoreItemRole Role { get; init; }

    /// <summary>What happens where it does not apply.</summary>
    public ScoreAbsence Absence { get; init; }

    /// <summary>The points where it does not apply and the text sets some.</summary>
    public Rational AbsencePoints { get; init; }

    /// <summary>The place in a document, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether it was verified against that document.</summary>
    public VerificationStatus Status { get; init; } = VerificationStatus.Unverified;
}
