using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Problems;

/// <summary>How far raters agree on categories. The number is exact, and shown to 4 decimals, a half to even.</summary>
internal sealed class RaterAgreementProblem(ImmutableArray<ImmutableArray<int>> counts) : Problem("agreement")
{
    private const int Decimals = 4;

    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var kappa = JurorAgreement.FleissKappa(counts);
        var shown = kappa is { } exact ? FixedDecimal.Text(FixedDecimal.Round(exact, Decimals, Rounding.HalfEven), Decimals) : null;
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["measure"] = EnumWords<AgreementMeasure>.Of(AgreementMeasure.FleissKappa),
            ["value"] = shown,
            ["exact"] = AnswerText.Number(kappa),
        };
        return new(json,
        [
            shown is null
                ? new LocalizedText("Không tính được kappa: mọi người đều chọn cùng một loại",
                    "Kappa says nothing: all raters chose one category throughout")
                : new LocalizedText($"Fleiss kappa = {shown} ({kappa})", $"Fleiss' kappa = {shown} ({kappa})"),
        ]);
    }
}
