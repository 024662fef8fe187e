using System.Text.RegularExpressions;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Explaining;

/// <summary>The Vietnamese words for the records of a dossier as facts tell them.</summary>
/// <remarks>
/// What people wrote stands at one end of each pattern, everything else is of a closed list, so a value is read in one way only. Null for
/// any other value.
/// </remarks>
internal static partial class RecordValues
{
    private const string Date = @"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)";
    private const string Word = "[a-z-]+";
    private const RegexOptions Whole = RegexOptions.Singleline | RegexOptions.CultureInvariant;

    /// <summary>A record with what speaks against it: that it has no evidence, that it fell.</summary>
    public static string? Noted(string value, Func<string, string?> say)
    {
        foreach (var (note, words) in (ReadOnlySpan<(string, string)>)
        [
            (", no evidence", ", chưa có minh chứng"),
            (", was revoked: does not count", $", {VietnameseWords<RecordStatus>.Of(RecordStatus.Revoked)}: không tính"),
            (", was replaced: does not count", $", {VietnameseWords<RecordStatus>.Of(RecordStatus.Replaced)}: không tính"),
        ])
        {
            if (value.EndsWith(note, StringComparison.Ordinal))
            {
                return say(value[..^note.Length]) is { } said ? said + words : null;
            }
        }

        return say(value);
    }

    public static string? Initiative(string value, Func<string, string?> nameOf)
    {
        if (InitiativePattern().Match(value) is not { Success: true } match
            || FactValues.Word<InitiativeKind>(match.Groups[1].Value) is not { } kind || Scope(match.Groups[2].Value) is not { } scope)
        {
            return null;
        }

        var recognised = match.Groups[3].Value == "not recognised" ? "chưa được công nhận" : Recognised(match.Groups[3].Value);
        var used = !match.Groups[4].Success ? ""
            : match.Groups[4].Value == FactNames.Unknown ? ", chưa biết đã dùng để xét danh hiệu nào"
            : FactValues.Joined(match.Groups[4].Value, " ", nameOf, ", ") is { } awards ? $", đã dùng để xét {awards}"
            : null;
        return used is null ? null : $"{kind}, {scope}, {recognised}{used}";
    }

    public static string? Achievement(string value) =>
        AchievementPattern().Match(value) is { Success: true } match
            && FactValues.Word<AchievementKind>(match.Groups[1].Value) is { } kind && Scope(match.Groups[2].Value) is { } scope
            ? $"{kind}, {scope}, {Recognised(match.Groups[3].Value)}"
            : null;

    public static string? Discipline(string value) =>
        DisciplinePattern().Match(value) is { Success: true } match && FactValues.Word<DisciplineForm>(match.Groups[1].Value) is { } form
            ? form + Day(match.Groups[2].Value, ", quyết định ngày ", ", chưa biết ngày quyết định")
                + (match.Groups[3].Success ? Day(match.Groups[3].Value, ", hết hiệu lực ngày ", ", chưa biết ngày hết hiệu lực") : "")
            : null;

    public static string? Pending(string value) =>
        PendingPattern().Match(value) is { Success: true } match && FactValues.Word<PendingKind>(match.Groups[1].Value) is { } kind
            ? $"{kind}, {Days(match, 2)}"
            : null;

    public static string? Movement(string value) =>
        MovementPattern().Match(value) is { Success: true } match
            && FactValues.Word<MovementPlace>(match.Groups[2].Value) is { } place
            && FactValues.Word<MovementLauncher>(match.Groups[3].Value) is { } launcher
            && FactValues.Word<MovementReview>(match.Groups[6].Value) is { } review
            ? $"{match.Groups[1].Value}: {place}, cấp phát động: {launcher}, {Days(match, 4)}, đợt bình xét: {review}"
            : null;

    public static string? Placement(string value) =>
        PlacementPattern().Match(value) is { Success: true } match && PeriodId.TryParse(match.Groups[2].Value, out _)
            && FactValues.Word<MovementLauncher>(match.Groups[4].Value) is { } organiser
            ? $"{match.Groups[1].Value}, {match.Groups[2].Value}, hạng {match.Groups[3].Value}, cấp tổ chức: {organiser}"
            : null;

    public static string? Training(string value) =>
        TrainingPattern().Match(value) is { Success: true } match
            && FactValues.Word<TrainingResult>(match.Groups[4].Value) is { } result
            && FactValues.Truth(match.Groups[5].Value) is { } kept
            ? $"{match.Groups[1].Value}, {Days(match, 2)}, kết quả: {result}, chấp hành quy định: {kept}"
            : null;

    public static string? Absence(string value)
    {
        if (AbsencePattern().Match(value) is not { Success: true } match)
        {
            return null;
        }

        var days = match.Groups[4].Success ? $"{match.Groups[4].Value} ngày làm việc"
            : FactValues.Range(match.Groups[5].Value) is { } range ? $"số ngày làm việc trong năm xét: {range}"
            : null;
        return days is null ? null : $"{match.Groups[1].Value}, {Days(match, 2)}, {days}";
    }

    public static string? Assignment(string value) =>
        SecondedPattern().Match(value) is { Success: true } seconded && Stated(seconded, 4) is { } statement
            ? $"{VietnameseWords<AssignmentKind>.Of(AssignmentKind.Secondment)} đến {seconded.Groups[1].Value}, {Days(seconded, 2)}, {statement}"
            : MovedPattern().Match(value) is { Success: true } moved && Stated(moved, 4) is { } stated
                ? $"chuyển đến ngày {moved.Groups[1].Value} từ {Earlier(moved)}, {stated}"
                : null;

    private static string Earlier(Match moved) =>
        moved.Groups[2].Success ? $"{moved.Groups[2].Value} sau {moved.Groups[3].Value} tháng" : "đơn vị không có trong danh sách";

    private static string? Stated(Match match, int group)
    {
        var statement = match.Groups[group].Value == "opinion" ? AssignmentStatement.Opinion : AssignmentStatement.Confirmation;
        return FactValues.Truth(match.Groups[group + 1].Value) is { } truth ? $"{WorkWords.Of(statement).Vi}: {truth}" : null;
    }

    private static string? Scope(string value) =>
        FactValues.Word<InfluenceScope>(value) is { } scope ? $"phạm vi ảnh hưởng: {scope}" : null;

    private static string Recognised(string date) => Day(date, "công nhận ngày ", "chưa biết ngày công nhận");

    private static string Day(string date, string known, string unknown) => date == FactNames.Unknown ? unknown : known + date;

    // From one day up to another, in two groups one after the other.
    private static string Days(Match match, int group)
    {
        var (from, to) = (match.Groups[group].Value, match.Groups[group + 1].Value);
        var end = to switch
        {
            "open" => ", chưa kết thúc",
            FactNames.Unknown => ", chưa biết đến ngày nào",
            _ => $" đến trước ngày {to}",
        };
        return from != FactNames.Unknown ? $"từ ngày {from}{end}"
            : to is "open" or FactNames.Unknown ? $"chưa biết từ ngày nào{end}"
            : $"chưa biết từ ngày nào,{end}";
    }

    [GeneratedRegex($@"^({Word}), ({Word}), ({Date}|not recognised)(?:, used for (.+))?\z", Whole)]
    private static partial Regex InitiativePattern();

    [GeneratedRegex($@"^({Word}), ({Word}), ({Date})\z", Whole)]
    private static partial Regex AchievementPattern();

    [GeneratedRegex($@"^({Word}), ({Date})(?:, served until ({Date}))?\z", Whole)]
    private static partial Regex DisciplinePattern();

    [GeneratedRegex($@"^({Word}), ({Date}) to ({Date}|open)\z", Whole)]
    private static partial Regex PendingPattern();

    [GeneratedRegex($@"^(.+): ({Word}), launched by ({Word}), ({Date}) to ({Date}), ({Word}) review\z", Whole)]
    private static partial Regex MovementPattern();

    [GeneratedRegex($@"^(.+), ([0-9][0-9-]*), place ([0-9]+), run by ({Word})\z", Whole)]
    private static partial Regex PlacementPattern();

    [GeneratedRegex($@"^(.+), ({Date}) to ({Date}), result ({Word}), rules kept ({Word})\z", Whole)]
    private static partial Regex TrainingPattern();

    [GeneratedRegex($@"^(.+), ({Date}) to ({Date}), (?:([0-9]+) working days|working days in the period: ([0-9-]+))\z", Whole)]
    private static partial Regex AbsencePattern();

    [GeneratedRegex($@"^seconded to (.+), ({Date}) to ({Date}), (opinion|confirmation) ({Word})\z", Whole)]
    private static partial Regex SecondedPattern();

    [GeneratedRegex(
        $@"^moved on ({Date}) from (?:(.+) after ([0-9]+) months|a unit that is not listed), (opinion|confirmation) ({Word})\z", Whole)]
    private static partial Regex MovedPattern();
}
