using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Deciding;

/// <summary>Finds who confers an award on a candidate of a unit, who submits it and who pays.</summary>
internal static class Authorities
{
    /// <summary>The authority, or null where no policy names one, the unit's level is not known, or several remain.</summary>
    public static string? For(ImmutableArray<Conferral> conferrals, UnitLevel? level, LocalDate asOf) =>
        Find(conferrals, level, asOf)?.Authority;

    /// <summary>From whose fund the award is paid: that of whoever confers it, or where a policy says so of whoever submits it; null where that is not known.</summary>
    public static string? PayerOf(AwardDefinition award, UnitLevel? level, LocalDate asOf) => Find(award.ConferredBy, level, asOf) switch
    {
        null => null,
        { PaidBySubmitter: null } conferral => conferral.Authority,
        _ => For(award.SubmittedBy, level, asOf),
    };

    private static Conferral? Find(ImmutableArray<Conferral> conferrals, UnitLevel? level, LocalDate asOf)
    {
        Conferral? found = null;
        foreach (var conferral in conferrals)
        {
            if (conferral.Period?.Contains(asOf) == false
                || (!conferral.Levels.IsEmpty && level is { } known && !conferral.Levels.Contains(known)))
            {
                continue;
            }

            if ((!conferral.Levels.IsEmpty && level is null) || (found is not null && found.Authority != conferral.Authority))
            {
                return null;
            }

            found ??= conferral;
        }

        return found;
    }
}
