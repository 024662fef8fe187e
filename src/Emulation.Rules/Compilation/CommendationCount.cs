using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation;

/// <summary>Counts the commendations that a dossier lists, and says whether the list is complete enough to call it all.</summary>
internal static class CommendationCount
{
    /// <summary>Whether so many were conferred in the last <paramref name="years"/> award periods, or ever.</summary>
    public static byte Of(HeldCondition condition, KindColumns columns, int index, LocalDate asOf, int years, bool ever, bool proven)
    {
        var since = ever ? default : columns.Periods[index].StartOfEarlier(years - 1);
        var dossier = columns.Candidates[index].Dossier;
        var (count, possible) = (0, 0);
        foreach (var record in dossier.Commendations.Counted)
        {
            if (record.Decided <= asOf && (ever || record.Decided >= since) && condition.Awards.Contains(record.Award))
            {
                var given = IsGivenFor(record, condition.Bases, proven);
                count += given == Tri.Met ? 1 : 0;
                possible += given != Tri.NotMet ? 1 : 0;
            }
        }

        return Tri.Between(count >= condition.Times, possible >= condition.Times || !IsComplete(columns, index, years));
    }

    /// <summary>Whether a commendation was given for one of the reasons asked for, empty asking for none; one without evidence is not known where that is required.</summary>
    public static byte IsGivenFor(CommendationRecord record, ImmutableArray<CommendationBasis> bases, bool proven)
    {
        var given = bases.IsEmpty ? Tri.Met
            : record.Basis is { } basis ? Tri.Of(bases.Contains(basis)) : Tri.Unknown;
        return proven && record.Evidence.IsEmpty ? Math.Min(given, Tri.Unknown) : given;
    }

    /// <summary>Whether every commendation of the last <paramref name="years"/> award periods is listed.</summary>
    public static bool IsComplete(KindColumns columns, int index, int years) =>
        columns.Candidates[index].Dossier.CommendationsKnownFrom is { } from
        && columns.Periods[index].Id.YearsSince(from) is { } known && known >= years - 1;
}
