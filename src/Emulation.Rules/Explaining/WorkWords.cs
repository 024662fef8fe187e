using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The words for conditions on a person's work: service, absences, trainings, other units.</summary>
internal static class WorkWords
{
    public static LocalizedText Of(Condition condition) => condition switch
    {
        ServiceCondition service => Service(service),
        AbsenceCondition absence => Absence(absence),
        TrainingCondition training => Training(training),
        TransferCondition transfer => Transfer(transfer),
        SecondmentCondition secondment => new($"có {Of(secondment.Has).Vi} của đơn vị liên quan khi được biệt phái", $"has the other unit's {Of(secondment.Has).En} where seconded"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static LocalizedText Service(ServiceCondition service)
    {
        var length = service.Unit == ServiceUnit.Months
            ? LimitWords.Of(service.Length, "tháng", "months")
            : LimitWords.Of(service.Length, "năm", "years");
        var (kindsVi, kindsEn) = (Series(" công tác ", service.Kinds), Series(" of ", service.Kinds));
        string[] posts = [.. service.Posts.Select(post => post.Value)];
        var (postsVi, postsEn) = (Series(" giữ chức vụ ", [.. posts]), Series(" as ", [.. posts]));
        string[] areas = [.. service.Areas.Select(area => $"{area.Area} × {(area.Denominator == 1 ? $"{area.Numerator}" : $"{area.Numerator}/{area.Denominator}")}")];
        var weighted = areas.Length == 0 ? "" : $" ({string.Join(", ", areas)})";
        return new($"thời gian công tác{kindsVi}{postsVi} {length.Vi}{weighted}", $"{length.En} of service{kindsEn}{postsEn}{weighted}");
    }

    private static LocalizedText Absence(AbsenceCondition absence)
    {
        var days = LimitWords.Of(absence.WorkingDays, "ngày làm việc", "working days");
        return new(
            $"nghỉ {days.Vi} trong năm xét{Series(", chỉ tính ", absence.Kinds)}{Series(", không tính ", absence.Except)}",
            $"absent {days.En} in the period{Series(", counting ", absence.Kinds)}{Series(", not counting ", absence.Except)}");
    }

    private static LocalizedText Training(TrainingCondition training)
    {
        var months = LimitWords.Of(training.Months, "tháng", "months");
        var asked = new List<LocalizedText>();
        if (training.Result is { } result)
        {
            asked.Add(new($"kết quả từ loại {Of(result).Vi} trở lên", $"a result of {Of(result).En} or better"));
        }

        if (training.RulesKept)
        {
            asked.Add(new("chấp hành tốt quy định", "its rules kept"));
        }

        return new(
            $"mọi khóa đào tạo, bồi dưỡng {months.Vi}{Series(" loại ", training.Kinds)} trong năm xét: {string.Join(", ", asked.Select(words => words.Vi))}",
            $"every training of {months.En}{Series(" of kind ", training.Kinds)} in the period: {string.Join(", ", asked.Select(words => words.En))}");
    }

    private static LocalizedText Transfer(TransferCondition transfer)
    {
        var after = transfer.AfterMonths is { } limits ? LimitWords.Of(limits, "tháng", "months") : null;
        return new(
            $"có {Of(transfer.Has).Vi} của đơn vị cũ khi chuyển công tác{(after is null ? "" : $" sau thời gian {after.Vi} ở đó")}",
            $"has the earlier unit's {Of(transfer.Has).En} where transferred{(after is null ? "" : $" after {after.En} there")}");
    }

    public static LocalizedText Of(AssignmentStatement statement) => statement == AssignmentStatement.Opinion
        ? new("ý kiến nhận xét", "opinion") : new("xác nhận", "confirmation");

    private static LocalizedText Of(TrainingResult result) => new(VietnameseWords<TrainingResult>.Of(result), result switch
    {
        TrainingResult.Excellent => "excellent",
        TrainingResult.Good => "good",
        TrainingResult.Fair => "fair",
        TrainingResult.Average => "average",
        _ => "poor",
    });

    private static string Series(string before, ImmutableArray<string> words) => words.IsEmpty ? "" : before + string.Join(", ", words);
}
