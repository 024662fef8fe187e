using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Rules.Measuring;

/// <summary>The periods of which a standing record has evidence; looked up only where a criterion requires it.</summary>
internal static class Proven
{
    public static ulong Titles(Dossier dossier, AwardId title, PeriodId now)
    {
        ulong proven = 0;
        foreach (var record in dossier.Titles.Counted)
        {
            proven |= record.Award == title && !record.Evidence.IsEmpty ? KindColumns.Bit(record.Period, now) : 0;
        }

        return proven;
    }

    /// <summary>Where several records agree, the evidence of one of them is enough.</summary>
    public static ulong Ratings(RatingHistory ratings, PeriodId now)
    {
        ulong proven = 0;
        foreach (var record in ratings.Standing)
        {
            proven |= record.Evidence.IsEmpty ? 0 : KindColumns.Bit(record.Period, now);
        }

        return proven;
    }
}
