using Emulation.Domain.Awards;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>A council's vote on one candidate and one award.</summary>
/// <param name="Award">The award.</param>
/// <param name="For">Votes in favour; written opinions of absent members count (Decree 98/2023 Art 30.7).</param>
/// <param name="Members">All members of the council.</param>
public sealed record CouncilVote(AwardId Award, int For, int Members)
{
    /// <summary>Which council voted, such as <c>province</c>; null where not stated.</summary>
    public string? Council { get; init; }

    /// <summary>The award period voted on; null means the period under consideration.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>The day of the vote, or null where not stated.</summary>
    public LocalDate? Held { get; init; }

    /// <summary>Members who were present, or null where not stated.</summary>
    public int? Present { get; init; }

    /// <summary>Valid ballots, or null where not stated.</summary>
    public int? Valid { get; init; }
}
