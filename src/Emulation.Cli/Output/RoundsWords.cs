using System.Globalization;
using Emulation.Domain.Citations;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Output;

/// <summary>The words of a report on rounds, in Vietnamese and English.</summary>
internal static class RoundsWords
{
    public static LocalizedText Of(EntryStanding standing) => standing switch
    {
        EntryStanding.Sent => new("được chọn", "sent on"),
        EntryStanding.SentByRuling => new("được chọn theo kết luận của hội đồng", "sent on by ruling"),
        EntryStanding.Contested => new("đồng hạng, chờ hội đồng", "tied, waits for the council"),
        EntryStanding.Undecided => new("chưa đủ căn cứ", "undecided"),
        EntryStanding.NotSent => new("không được chọn", "not sent on"),
        EntryStanding.TiedOut => new("đồng hạng ở chỗ cuối, không chọn ai", "tied for the last place, none is sent on"),
        EntryStanding.RuledOut => new("không được chọn theo kết luận của hội đồng", "not sent on by ruling"),
        _ => new("dưới mức tối thiểu", "below the minimum"),
    };

    public static LocalizedText Of(TiePolicy ties) => ties switch
    {
        TiePolicy.Refer => new("đồng hạng ở chỗ cuối: hội đồng quyết định", "a tie for the last place goes to the council"),
        TiePolicy.All => new("đồng hạng ở chỗ cuối: chọn tất cả", "all who tie for the last place are sent on"),
        TiePolicy.None => new("đồng hạng ở chỗ cuối: không chọn ai", "none who ties for the last place is sent on"),
        _ => new("đồng hạng ở chỗ cuối: bốc thăm theo hạt giống đã công bố", "a tie for the last place is settled by lot with the published seed"),
    };

    public static LocalizedText Of(VerificationStatus status) => status == VerificationStatus.Verified
        ? new("đã đối chiếu", "verified")
        : new("chưa đối chiếu", "unverified");

    /// <summary>How many each group may send on.</summary>
    public static LocalizedText Limit(PlaceLimit? limit) => limit switch
    {
        null => new("không giới hạn", "no limit"),
        { Count: { } count } => new(Text($"mỗi nơi nhiều nhất {count}"), Text($"at most {count} each")),
        { Figure: { } figure } => new($"nhiều nhất số suất `{figure}`, chưa nêu", $"at most the number `{figure}`, which is not stated"),
        { Share: { } share } => new($"mỗi nơi nhiều nhất {share.Percent}", $"at most {share.Percent} each"),
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };

    /// <summary>What the entries are ranked by.</summary>
    public static LocalizedText Ranking(StreamRule stream)
    {
        var keys = string.Join(", ", stream.RankBy.Select(key => key.Descending ? key.Name : $"{key.Name} ↑"));
        return new($"xếp theo {keys}", $"ranked by {keys}");
    }

    /// <summary>Why an entry is not sent on, and by how much it missed; null where there is no more to say than its standing.</summary>
    public static LocalizedText? Why(EntryOutcome outcome)
    {
        if (outcome.Below is { } minimum)
        {
            return new(
                $"cần {minimum.Key.Name} từ {minimum.AtLeast}, thiếu {RoundNumbers.Exact(outcome.MissedBy)}",
                $"needs {minimum.Key.Name} of {minimum.AtLeast}, {RoundNumbers.Exact(outcome.MissedBy)} short");
        }

        if (outcome.IsOpen)
        {
            return Open(outcome);
        }

        var (vi, en) = (new List<string>(), new List<string>());
        if (outcome.CutOff is { } cutOff)
        {
            vi.Add(outcome.CutOffIsOpen ? $"ngưỡng là {cutOff}, cũng đang chờ kết luận ở chỗ cuối" : $"ngưỡng là {cutOff}");
            en.Add(outcome.CutOffIsOpen ? $"the cut-off is {cutOff}, which itself waits for the last place" : $"the cut-off is {cutOff}");
        }

        if (outcome is { Standing: EntryStanding.NotSent or EntryStanding.TiedOut, MissedOn: { } key, MissedBy: { } by })
        {
            vi.Add($"kém {RoundNumbers.Exact(by)} về {key.Name}");
            en.Add($"{RoundNumbers.Exact(by)} behind on {key.Name}");
        }

        if (outcome.PlacesShort is { } places)
        {
            vi.Add(Text($"thiếu {places} chỗ"));
            en.Add(Text($"{places} {(places == 1 ? "place" : "places")} short"));
        }

        return vi.Count == 0 ? null : new(string.Join("; ", vi), string.Join("; ", en));
    }

    private static LocalizedText? Open(EntryOutcome outcome)
    {
        var (vi, en) = (new List<string>(), new List<string>());
        if (!outcome.OpenIn.IsEmpty)
        {
            vi.Add($"chưa qua {string.Join(", ", outcome.OpenIn)}");
            en.Add($"is still open in {string.Join(", ", outcome.OpenIn)}");
        }

        if (!outcome.Missing.IsEmpty)
        {
            vi.Add($"chưa có {string.Join(", ", outcome.Missing)}");
            en.Add($"has no {string.Join(", ", outcome.Missing)}");
        }

        if (!outcome.MissingMarks.IsEmpty)
        {
            var marks = outcome.MissingMarks.GroupBy(mark => mark.Juror, mark => mark.Criterion).ToArray();
            vi.Add($"thiếu điểm của {string.Join("; ", marks.Select(mark => $"{mark.Key} về {string.Join(", ", mark)}"))}");
            en.Add($"lacks the marks of {string.Join("; ", marks.Select(mark => $"{mark.Key} for {string.Join(", ", mark)}"))}");
        }

        if (!outcome.HangsOn.IsEmpty)
        {
            vi.Add($"còn tùy {string.Join(", ", outcome.HangsOn)}");
            en.Add($"hangs on {string.Join(", ", outcome.HangsOn)}");
        }

        return vi.Count == 0 ? null : new(string.Join("; ", vi), string.Join("; ", en));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
