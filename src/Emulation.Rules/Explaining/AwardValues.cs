using System.Text.RegularExpressions;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Explaining;

/// <summary>The Vietnamese words for what a dossier says of awards and ratings: held or not, since when, by which votes.</summary>
/// <remarks>Null for any other value.</remarks>
internal static partial class AwardValues
{
    private const string Date = "(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)";
    private const string Contradictory = $"{FactNames.Unknown}, contradictory: ";
    private const string NoEvidence = "no evidence";
    private const RegexOptions Whole = RegexOptions.Singleline | RegexOptions.CultureInvariant;

    /// <summary>The rating of a period.</summary>
    public static string? Rating(string value) =>
        !value.StartsWith(Contradictory, StringComparison.Ordinal) ? RecordValues.Noted(value, Level)
        : FactValues.Joined(value[Contradictory.Length..], ", ", Contradiction) is { } records ? $"{FactValues.Unknown}, mâu thuẫn: {records}"
        : null;

    /// <summary>Whether a title is held, with what is to be said of its records.</summary>
    public static string? Title(string value)
    {
        var parts = value.Split(", ");
        var held = parts[0] switch
        {
            "held" => VietnameseWords<Domain.Findings.Outcome>.Of(Domain.Findings.Outcome.Met),
            "not-held" => VietnameseWords<Domain.Findings.Outcome>.Of(Domain.Findings.Outcome.NotMet),
            FactNames.Unknown => FactValues.Unknown,
            _ => null,
        };
        string?[] said = [held, .. parts.Skip(1).Select(TitleNote)];
        return said.Contains(null) ? null : string.Join(", ", said);
    }

    /// <summary>The commendations that count and those that fell, or how many there are.</summary>
    public static string? Commendations(string value) =>
        value.Length < 6 && value.All(char.IsAsciiDigit) && value.Length > 0
            ? $"{value} lần"
            : FactValues.Joined(value, "; ", piece => Fallen(piece) ?? FactValues.Joined(piece, ", ", Commendation));

    /// <summary>A vote: so many in favour of so many, or why there is none.</summary>
    public static string? Vote(string value) => VotesPattern().IsMatch(value) ? $"đồng ý {value}" : FactValues.Word<VoteOutcome>(value);

    /// <summary>Whether the standards are met.</summary>
    public static string? Standards(string value) => FactValues.Word<Eligibility>(value);

    /// <summary>What a council settled, by its number and day.</summary>
    public static string? Ruling(string value) =>
        value == Rulings.SuspensionLifted || value.StartsWith(Rulings.SuspensionLifted + ", ", StringComparison.Ordinal)
            ? "thôi tạm dừng xét" + value[Rulings.SuspensionLifted.Length..]
            : null;

    private static string? Level(string value) => value == FactNames.None ? "không xếp loại" : FactValues.Word<Rating>(value);

    private static string? Contradiction(string record)
    {
        var space = record.LastIndexOf(' ');
        return Level(record[(space + 1)..]) is { } level ? record[..(space + 1)] + level : null;
    }

    private static string? TitleNote(string note)
    {
        if (note == "after the decision date")
        {
            return "sau ngày xét";
        }

        if (note.StartsWith("given to ", StringComparison.Ordinal))
        {
            return $"tặng cho {note["given to ".Length..]}";
        }

        if (TitleNotePattern().Match(note) is not { Success: true } match)
        {
            return null;
        }

        var record = $"danh hiệu {match.Groups[1].Value}năm {match.Groups[2].Value} ";
        return record + match.Groups[3].Value switch
        {
            "was revoked" => VietnameseWords<RecordStatus>.Of(RecordStatus.Revoked),
            "was replaced" => VietnameseWords<RecordStatus>.Of(RecordStatus.Replaced),
            "has no evidence" => "chưa có minh chứng",
            var decided => $"quyết định ngày {decided["was decided on ".Length..]}",
        };
    }

    private static string? Fallen(string piece) => FallenPattern().Match(piece) is { Success: true } match
        ? $"quyết định {match.Groups[1].Value}ngày {FactValues.Date(match.Groups[2].Value)} "
            + $"{FactValues.Word<RecordStatus>(match.Groups[3].Value)}: không tính"
        : null;

    private static string? Commendation(string word)
    {
        if (word == NoEvidence)
        {
            return "chưa có minh chứng";
        }

        if (FactValues.State(word) is { } state)
        {
            return state;
        }

        if (CommendationPattern().Match(word) is not { Success: true } match)
        {
            return null;
        }

        var basis = match.Groups[3].Value switch
        {
            "" => "",
            $"basis {FactNames.Unknown}" => $" ({FactValues.Unknown} loại hình)",
            var given => EnumWords<CommendationBasis>.All.Contains(given) ? $" ({FactValues.Word<CommendationBasis>(given)})" : null,
        };
        return basis is null ? null
            : match.Groups[2].Success ? $"tính từ khi kết thúc thời gian đạt thành tích, ngày {match.Groups[2].Value}{basis}"
            : match.Groups[1].Success ? $"{FactValues.Date(match.Groups[1].Value)}{basis}"
            : $"tính từ ngày quyết định{basis}";
    }

    [GeneratedRegex(@"^[0-9]+/[0-9]+\z", Whole)]
    private static partial Regex VotesPattern();

    [GeneratedRegex($@"^title (.+ )?of ([0-9-]+) (was revoked|was replaced|has no evidence|was decided on {Date})\z", Whole)]
    private static partial Regex TitleNotePattern();

    [GeneratedRegex($@"^commendation (.+ )?of ({Date}), was (revoked|replaced): does not count\z", Whole)]
    private static partial Regex FallenPattern();

    [GeneratedRegex(
        $@"^(?:({Date})|counted from the achievement period until ({Date})|counted from the decision)(?: \(([a-z -]+)\))?\z", Whole)]
    private static partial Regex CommendationPattern();
}
