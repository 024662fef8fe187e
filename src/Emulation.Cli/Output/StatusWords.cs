using Emulation.Domain.Findings;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;
using Emulation.Rules.Monitoring;

namespace Emulation.Cli.Output;

/// <summary>The words of a movement's state, in Vietnamese and English.</summary>
internal static class StatusWords
{
    public static LocalizedText Of(RecordProblem problem) => problem switch
    {
        RecordProblem.Repeated => new("ghi lặp lại nguyên văn", "stands there again"),
        RecordProblem.Duplicate => new("trùng với bản ghi khác", "the same as another record"),
        RecordProblem.Contradictory => new("mâu thuẫn", "contradictory"),
        RecordProblem.PartlyRevoked => new("vừa còn hiệu lực vừa bị thu hồi", "valid and revoked at once"),
        RecordProblem.AgainstNone => new("đơn vị báo không có mà lại có", "the unit states that it has none"),
        RecordProblem.Revoked => new("đã bị thu hồi", "revoked"),
        RecordProblem.Replaced => new("đã được thay thế", "replaced"),
        RecordProblem.PerhapsReplaced => new("có thể đã được thay thế", "perhaps replaced"),
        RecordProblem.ReplacedInACircle => new("thay thế lẫn nhau", "replaced in a circle"),
        RecordProblem.ReplacesNothing => new("thay thế bản ghi không có", "replaces a record that is not there"),
        RecordProblem.Late => new("báo cáo muộn", "reported late"),
        RecordProblem.PerhapsLate => new("không rõ có muộn không", "perhaps reported late"),
        RecordProblem.OutsideMovement => new("ngoài thời gian phong trào", "outside the movement"),
        RecordProblem.NoDate => new("không rõ ngày", "its day is not known"),
        RecordProblem.ReportedBefore => new("báo cáo trước khi diễn ra", "reported before it happened"),
        RecordProblem.NotYet => new("sau ngày tính số liệu", "after the day of the figures"),
        RecordProblem.PerhapsNotYet => new("không rõ đến ngày tính số liệu đã báo cáo chưa", "perhaps reported after the day of the figures"),
        RecordProblem.UnknownUnit => new("không có đơn vị này trong danh sách", "no file lists its unit"),
        RecordProblem.UnknownPartner => new("không có đơn vị phối hợp trong danh sách", "no file lists its partner"),
        _ => new("kế hoạch không có loại này", "the plan keeps no such records"),
    };

    public static LocalizedText Of(RecordEffect effect) => effect switch
    {
        RecordEffect.Counts => new("vẫn tính", "counts"),
        RecordEffect.MayCount => new("chưa rõ có tính không", "may count"),
        _ => new("không tính", "not counted"),
    };

    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => new("đạt", "met"),
        Outcome.NotMet => new("chưa đạt", "not met"),
        _ => new("chưa rõ", "unknown"),
    };

    public static LocalizedText Of(StepState state) => state switch
    {
        StepState.Done => new("đã làm", "done"),
        StepState.NotRecorded => new("chưa có bản ghi", "not recorded"),
        StepState.Refused => new("không được chấp nhận", "refused"),
        _ => new("chưa rõ", "unknown"),
    };

    public static LocalizedText Of(StepObjection objection, string date) => objection.Problem switch
    {
        StepProblem.TooEarly => new($"trước bước `{objection.Subject}` ngày {date}", $"before `{objection.Subject}` on {date}"),
        StepProblem.Without when objection.Date is not null => new(
            $"bước `{objection.Subject}` ngày {date} không được chấp nhận", $"without `{objection.Subject}`: that of {date} is refused"),
        StepProblem.Without => new($"chưa có bước `{objection.Subject}`", $"without `{objection.Subject}`"),
        StepProblem.OutsideItsDays => new("ngoài thời gian của bước", "outside the days of the step"),
        StepProblem.DoneByAnother => new($"`{objection.Subject}` không có thẩm quyền làm bước này", $"done by `{objection.Subject}`, who is not of the level that does it"),
        StepProblem.StatesNone => new($"không có `{objection.Subject}`", $"states no `{objection.Subject}`"),
        StepProblem.NotItsOwn => new($"nội dung giống của `{objection.Subject}`", $"states what `{objection.Subject}` states"),
        StepProblem.NoDate when objection.Subject is { } step => new($"không rõ ngày của bước `{step}`", $"the day of `{step}` is not known"),
        StepProblem.NoDate => new("không rõ ngày", "its day is not known"),
        StepProblem.OpenRecord when objection.Subject is { } step => new($"chưa rõ bước `{step}`", $"`{step}` is not known to stand"),
        StepProblem.OpenRecord => new("bản ghi chưa rõ có tính không", "its record may not count"),
        StepProblem.NotStated => new($"chưa nêu `{objection.Subject}`", $"`{objection.Subject}` is not stated"),
        _ => new($"chưa nêu ai làm ({objection.Subject})", $"who did it is not stated ({objection.Subject})"),
    };

    /// <summary>A number, or what is known of it.</summary>
    public static LocalizedText Of(NumberRange range, int? places = null)
    {
        var (least, most) = (Shown(range.Least, places), range.Most is { } top ? Shown(top, places) : null);
        return range.IsExact ? new(least, least)
            : most is null ? new($"từ {least} trở lên", $"at least {least}")
            : new($"{least} đến {most}", $"{least} to {most}");
    }

    // A share is shown with a digit or two; the exact one is in the JSON.
    private static string Shown(Rational number, int? places)
    {
        if (places is not { } digits)
        {
            return number.ToString();
        }

        var scale = System.Numerics.BigInteger.Pow(10, digits);
        var shown = Rational.Of((number * Rational.Of(scale, 1)).Floor(), scale);
        return shown.ToString();
    }
}
