using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Wording;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Problems;

/// <summary>What becomes of places that units cannot fill from their own.</summary>
internal sealed class ReallocProblem(ImmutableArray<QuotaUnit> units, VacancyPolicy policy) : Problem("realloc")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = Reallocator.Reallocate(units, policy);
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["policy"] = EnumWords<VacancyPolicy>.Of(policy),
            ["status"] = answer.Tied.IsEmpty ? "settled" : "tie",
            ["filled"] = AnswerText.Array(answer.Filled.Select(filled => (JsonNode?)filled)),
            ["units"] = AnswerText.Array(units.Select((unit, i) => (JsonNode?)new JsonObject
            {
                ["id"] = unit.Id,
                ["quota"] = unit.Quota,
                ["available"] = unit.Available,
                ["filled"] = answer.Filled[i],
            })),
            ["tied"] = AnswerText.Array(answer.Tied.Select(i => units[i].Id)),
            ["placesLeft"] = answer.PlacesLeft,
            ["vacant"] = answer.Vacant,
        };
        return new(json, [Head(), .. Lines(answer)]);
    }

    private LocalizedText Head() => policy switch
    {
        VacancyPolicy.StayVacant => new("Chỉ tiêu không dùng hết để trống", "Unused places stay vacant"),
        VacancyPolicy.BestRemaining => new(
            "Chỉ tiêu không dùng hết dành cho điểm cao nhất còn lại của mọi đơn vị",
                "Unused places go to the best scores left in any unit"),
        _ => new(
            "Phân bổ lại toàn bộ theo trọng số (sainte-lague), không quá số có thể xét",
            "The whole total is apportioned again by weight (sainte-lague), at most the number available"),
    };

    private IEnumerable<LocalizedText> Lines(Reallocation answer)
    {
        for (var i = 0; i < units.Length; i++)
        {
            yield return AnswerText.Line(
                $"{units[i].Id}: {answer.Filled[i]} (chỉ tiêu {units[i].Quota}, có {units[i].Available})",
                $"{units[i].Id}: {answer.Filled[i]} (quota {units[i].Quota}, available {units[i].Available})");
        }

        if (!answer.Tied.IsEmpty)
        {
            yield return ApportionProblem.Tie(answer.PlacesLeft, answer.Tied.Select(i => units[i].Id));
        }

        if (answer.Vacant > 0)
        {
            yield return AnswerText.Line($"Để trống: {answer.Vacant}", $"Vacant: {answer.Vacant}");
        }
    }
}
