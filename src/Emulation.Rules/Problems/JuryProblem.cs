using System.Text.Json.Nodes;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Problems;

/// <summary>What a jury's marks give.</summary>
internal sealed class JuryProblem(JuryPanel panel, JuryRule rule) : Problem("jury")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = Jury.Score(panel, rule);
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["aggregate"] = EnumWords<MarkAggregation>.Of(rule.Aggregation),
            ["complete"] = result.IsComplete,
            ["acts"] = AnswerText.Array(result.Acts.Select(act => (JsonNode?)Act(act))),
        };
        return new(json, [Head(), .. result.Acts.Select(Line), .. Ties(result)]);
    }

    private JsonObject Act(ActScore act) => new()
    {
        ["id"] = act.Act,
        ["rank"] = act.Rank,
        ["exact"] = AnswerText.Number(act.Score),
        ["rounded"] = Rounded(act.Rounded),
        ["missing"] = AnswerText.Array(act.Missing.Select(mark => (JsonNode?)Missing(mark))),
    };

    private static JsonObject Missing(MissingMark mark)
    {
        var json = new JsonObject { ["juror"] = mark.Juror };
        if (mark.Criterion != "")
        {
            json["criterion"] = mark.Criterion;
        }

        return json;
    }

    private string? Rounded(Rational? rounded) => rounded is { } score ? FixedDecimal.Text(score, rule.Decimals!.Value) : null;

    private LocalizedText Head()
    {
        var (how, missing) = (Aggregation(), Missing());
        return new($"{how.Vi}{missing.Vi}", $"{how.En}{missing.En}");
    }

    private LocalizedText Missing() => rule.Missing switch
    {
        MissingMarks.Fill => new($"; điểm thiếu tính là {rule.Fill}", $"; a missing mark counts as {rule.Fill}"),
        MissingMarks.Ignore => new("; điểm thiếu bỏ qua", "; missing marks are left out"),
        _ => new("", ""),
    };

    private LocalizedText Aggregation()
    {
        var (vi, en) = rule.Aggregation switch
        {
            MarkAggregation.Mean => ("Điểm trung bình", "Mean of the marks"),
            MarkAggregation.Median => ("Trung vị của điểm", "Median of the marks"),
            MarkAggregation.DropHighLow => (
                FormattableString.Invariant($"Bỏ {rule.Drop} điểm cao nhất và {rule.Drop} điểm thấp nhất, rồi lấy trung bình"),
                FormattableString.Invariant($"Mean without the {rule.Drop} highest and the {rule.Drop} lowest marks")),
            _ => (
                $"Bỏ ở mỗi đầu {rule.Fraction} số điểm (làm tròn xuống), rồi lấy trung bình",
                $"Mean without {rule.Fraction} of the marks at each end, rounded down"),
        };
        if (panel.Criteria.Length == 1)
        {
            return new(vi, en);
        }

        return rule.Scope == DropScope.Total
            ? new($"{vi}; tính trên tổng điểm của từng giám khảo", $"{en}; of each juror's total")
            : new($"{vi}; tính theo từng tiêu chí", $"{en}; of each criterion");
    }

    private LocalizedText Line(ActScore act)
    {
        var rank = act.Rank is { } place ? FormattableString.Invariant($"{place}. ") : "";
        var (vi, en) = act.Score is { } score ? (Score(score, act.Rounded), Score(score, act.Rounded)) : ("chưa đủ điểm", "too few marks");
        var missing = act.Missing.Length;
        return missing == 0
            ? new($"{rank}{act.Act}: {vi}", $"{rank}{act.Act}: {en}")
            : AnswerText.Line($"{rank}{act.Act}: {vi}; thiếu {missing} điểm", $"{rank}{act.Act}: {en}; marks missing: {missing}");
    }

    private string Score(Rational score, Rational? rounded) => Rounded(rounded) switch
    {
        { } shown when rounded == score => shown,
        { } shown => $"{shown} ({score})",
        null => score.ToString(),
    };

    private static IEnumerable<LocalizedText> Ties(JuryResult result) =>
        from tied in result.Acts.Where(act => act.Rank is not null).GroupBy(act => act.Rank)
        where tied.Count() > 1
        let ids = AnswerText.List(tied.Select(act => act.Act))
        select AnswerText.Line($"Cùng hạng {tied.Key}: {ids}", $"Tied at rank {tied.Key}: {ids}");
}
