using NodaTime;

namespace Emulation.Domain.Candidates;

/// <summary>An individual's membership in a collective, for a time.</summary>
/// <param name="Individual">The member.</param>
/// <param name="Joined">The first day, or null where it was so from the start of the period.</param>
/// <param name="Left">The first day on which it is no longer so, or null.</param>
public sealed record Membership(CandidateId Individual, LocalDate? Joined = null, LocalDate? Left = null)
{
    /// <summary>Whether the person was a member on <paramref name="date"/>.</summary>
    public bool Contains(LocalDate date) => !(date < Joined) && !(date >= Left);
}
