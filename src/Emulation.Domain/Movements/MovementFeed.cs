using Emulation.Domain.Citations;
using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Domain.Movements;

/// <summary>What a movement gives to the yearly evaluation: a place for whoever came so far.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">The place.</param>
/// <param name="Review">The review that gives it.</param>
/// <param name="Round">The round that counts.</param>
/// <param name="MustPass">Whether an entry must have passed the round; else it is enough that it was entered in it.</param>
/// <param name="Citation">Where that is set.</param>
/// <param name="Status">Whether it was verified against that text.</param>
public sealed record MovementFeed(
    string Id, MovementPlace Place, MovementReview Review, string Round, bool MustPass, Citation Citation, VerificationStatus Status)
{
    /// <summary>Who gets it.</summary>
    public FeedRecipient To { get; init; }

    /// <summary>The day of the review, or null where not known.</summary>
    public LocalDate? Reviewed { get; init; }
}
