using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation;

/// <summary>Says of a fact which records it rests on or fails for: revoked, replaced, contradictory, without evidence, of a predecessor.</summary>
internal static class RecordNotes
{
    /// <summary>Whether a title was held in a period, in words for a finding.</summary>
    public static string Title(Subject subject, AwardId award, PeriodId period, History title, int back, bool proven)
    {
        var bit = 1UL << back;
        var held = (title.Yes & bit) != 0 ? "held" : (title.Possible & bit) != 0 ? FactNames.Unknown : "not-held";
        var titles = subject.Dossier.Titles;
        if (!HasRecord(titles, award, period))
        {
            return held;
        }

        var notes = titles.All.Where(record => record.Award == award && record.Period == period)
            .Select(record => Note(record, titles.Counted.Contains(record), subject.Unit.AsOf, proven && (title.Yes & bit) == 0))
            .Where(note => note.Length > 0).Order(StringComparer.Ordinal);
        return string.Join(", ", notes.Prepend(held));
    }

    /// <summary>The rating of a period, in words for a finding.</summary>
    public static string Rating(Dossier dossier, PeriodId period, bool proven)
    {
        var level = dossier.Ratings.For(period);
        var records = dossier.Ratings.Standing.Where(record => record.Period == period).ToArray();
        return dossier.Ratings.Contradictions.Contains(period)
            ? $"{FactNames.Unknown}, contradictory: " + string.Join(", ", records.Select(Named).Order(StringComparer.Ordinal))
            : proven && level.HasValue && Array.TrueForAll(records, record => record.Evidence.IsEmpty)
                ? $"{FactNames.Value(level)}, no evidence"
                : FactNames.Value(level);
    }

    /// <summary>A ruling with its number and day.</summary>
    public static string Ruling(Ruling ruling) =>
        ruling.Outcome + (ruling.Decision is { } number ? $", {number}" : "") + (ruling.Date is { } date ? $", {FactNames.Date(date)}" : "");

    /// <summary>That a record fell, to follow what it says; empty where it stands.</summary>
    public static string Fallen<T>(Records<T> records, T record)
        where T : DossierRecord => records.Counted.Contains(record) ? "" : $", {How(record)}: does not count";

    private static bool HasRecord(Records<TitleRecord> titles, AwardId award, PeriodId period)
    {
        foreach (var record in titles.All)
        {
            if (record.Award == award && record.Period == period)
            {
                return true;
            }
        }

        return false;
    }

    private static string Note(TitleRecord record, bool stands, LocalDate asOf, bool lacksEvidence)
    {
        var name = record.Id is { } id ? $"title {id} of {record.Period}" : $"title of {record.Period}";
        return !stands ? $"{name} {How(record)}"
            : record.Decided > asOf ? $"{name} was decided on {FactNames.Date(record.Decided)}, after the decision date"
            : lacksEvidence && record.Evidence.IsEmpty ? $"{name} has no evidence"
            : record.Of is { } unit ? $"given to {unit}"
            : "";
    }

    private static string How(DossierRecord record) => record.Status == RecordStatus.Revoked ? "was revoked" : "was replaced";

    private static string Named(RatingRecord record) =>
        (record.Id is { } id ? $"{id} " : "") + (record.Level is { } level ? FactNames.Word(level) : FactNames.None);
}
