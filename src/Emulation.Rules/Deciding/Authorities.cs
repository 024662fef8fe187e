using Emulation.Domain.Awards;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Deciding;

/// <summary>Finds who confers an award on a candidate of a unit.</summary>
internal static class Authorities
{
    /// <summary>The authority, or null where the unit's level is not known or several remain.</summary>
    public static string? For(AwardDefinition award, UnitLevel? level, LocalDate asOf)
    {
        string? found = null;
        foreach (var conferral in award.ConferredBy)
        {
            if (conferral.Period?.Contains(asOf) == false
                || (!conferral.Levels.IsEmpty && level is { } known && !conferral.Levels.Contains(known)))
            {
                continue;
            }

            if ((!conferral.Levels.IsEmpty && level is null) || (found is not null && found != conferral.Authority))
            {
                return null;
            }

            found = conferral.Authority;
        }

        return found;
    }
}
