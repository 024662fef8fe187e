using System.Text.Json.Nodes;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Problems;

/// <summary>What marks give when the scales of the jurors are brought to one.</summary>
internal sealed class NormaliseProblem(MarkTable table, NormalisationMethod method) : Problem("normalise")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = Normalisation.Of(table, method);
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["method"] = EnumWords<NormalisationMethod>.Of(method),
            ["acts"] = AnswerText.Array(result.Acts.Select(act => (JsonNode?)new JsonObject
            {
                ["id"] = act.Act,
                ["rank"] = act.Rank,
                ["value"] = Text(act.Value),
            })),
            ["warnings"] = AnswerText.Array(result.Warnings.Select(EnumWords<NormalisationWarning>.Of)),
        };
        return new(json,
        [
            Head(),
            .. result.Acts.Select(act => AnswerText.Same(FormattableString.Invariant($"{act.Rank}. {act.Act}: {Text(act.Value)}"))),
            .. result.Warnings.Select(Words),
        ]);
    }

    private string Text(Rational value) =>
        method == NormalisationMethod.Z ? FixedDecimal.Text(value, Normalisation.Decimals) : value.ToString();

    private LocalizedText Head() => method switch
    {
        NormalisationMethod.MinMax => new(
            "Quy điểm của mỗi giám khảo về thang 0 đến 1, rồi lấy trung bình", "Each juror's marks brought to 0 to 1, then the mean"),
        NormalisationMethod.RankSum => new(
            "Cộng thứ hạng của mỗi giám khảo; tổng nhỏ hơn xếp trên", "The jurors' ranks added up; the lower sum is better"),
        _ => new(
            "Độ lệch chuẩn hóa của mỗi giám khảo, rồi lấy trung bình, 6 chữ số thập phân",
            "Each juror's marks in standard deviations from the mean, then the mean, to 6 decimals"),
    };

    private static LocalizedText Words(NormalisationWarning warning) => warning switch
    {
        NormalisationWarning.FieldDependent => new(
            "Lưu ý: thêm hoặc rút một tiết mục có thể đảo thứ hạng hai tiết mục khác; phải chốt danh sách trước khi quy đổi",
            "Note: adding or withdrawing one act can reverse two others; close the field before marks are normalised"),
        _ => new(
            "Lưu ý: tăng điểm của một tiết mục có thể làm chính tiết mục đó tụt hạng",
            "Note: a higher mark for an act can make that act lose its rank"),
    };
}
