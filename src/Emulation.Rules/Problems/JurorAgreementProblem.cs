using System.Text.Json.Nodes;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Problems;

/// <summary>How far the jurors' rankings agree, and on which acts they are far apart.</summary>
internal sealed class JurorAgreementProblem(MarkTable table, Rational? limit) : Problem("agreement")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var w = JurorAgreement.KendallW(table);
        var spreads = JurorAgreement.Spreads(table, limit);
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["measure"] = EnumWords<AgreementMeasure>.Of(AgreementMeasure.KendallW),
            ["value"] = AnswerText.Number(w),
            ["acts"] = AnswerText.Array(spreads.Select(act => (JsonNode?)new JsonObject
            {
                ["id"] = act.Act,
                ["lowest"] = act.Lowest.ToString(),
                ["highest"] = act.Highest.ToString(),
                ["spread"] = act.Spread.ToString(),
                ["disputed"] = limit is null ? null : act.IsDisputed,
            })),
        };
        return new(json, [Value(w), .. spreads.Select(Line)]);
    }

    private static LocalizedText Value(Rational? w) => w is { } value
        ? new($"Hệ số đồng thuận Kendall W = {value} (0 không đồng thuận, 1 hoàn toàn đồng thuận)",
            $"Kendall W = {value} (0 no agreement, 1 full agreement)")
        : new("Không tính được Kendall W: không có hai tiết mục nào được chấm khác nhau",
            "Kendall W says nothing: no two acts were marked differently");

    private static LocalizedText Line(ActSpread act)
    {
        var (vi, en) = act.IsDisputed ? ("; lệch quá mức, cần xem lại", "; disputed") : ("", "");
        return new(
            $"{act.Act}: từ {act.Lowest} đến {act.Highest}, chênh {act.Spread}{vi}",
            $"{act.Act}: from {act.Lowest} to {act.Highest}, {act.Spread} apart{en}");
    }
}
