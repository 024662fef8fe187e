using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Emulation.Domain.Wording;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Problems;

/// <summary>How a total is apportioned over units by weight.</summary>
internal sealed class ApportionProblem(long total, ImmutableArray<ApportionedUnit> units, ApportionmentMethod method) : Problem("apportion")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = Apportioner.Apportion(total, units, method);
        ImmutableArray<string> ids = [.. units.Select(unit => unit.Id)];
        var json = new JsonObject { ["problem"] = Kind };
        Write(json, answer, ids, total, method);
        return new(json, [Head(total, method), .. Lines(answer, ids, total, units)]);
    }

    /// <summary>Adds an apportionment to an answer.</summary>
    public static void Write(JsonObject json, Apportionment answer, ImmutableArray<string> ids, long total, ApportionmentMethod method)
    {
        json["method"] = MethodWords.Of(method);
        json["total"] = total;
        json["status"] = answer.Conflict is not null ? "infeasible" : answer.IsSettled ? "settled" : "tie";
        if (answer.Conflict is { } conflict)
        {
            json["conflict"] =
                new JsonObject
                {
                    ["kind"] = EnumWords<ApportionmentConflictKind>.Of(conflict.Kind),
                    ["sum"] = conflict.Sum.ToString(CultureInfo.InvariantCulture)
                };
            return;
        }

        json["places"] = AnswerText.Array(answer.Places.Select(places => (JsonNode?)places));
        json["units"] = AnswerText.Array(ids.Select((id, i) => (JsonNode?)new JsonObject { ["id"] = id, ["places"] = answer.Places[i] }));
        json["tied"] = AnswerText.Array(answer.Tied.Select(i => ids[i]));
        json["placesLeft"] = answer.PlacesLeft;
    }

    public static LocalizedText Head(long total, ApportionmentMethod method) => AnswerText.Line(
        $"Phân bổ {total} chỉ tiêu theo phương pháp {MethodWords.Of(method)}", $"{total} places apportioned by {MethodWords.Of(method)}");

    /// <summary>An apportionment in words.</summary>
    public static IEnumerable<LocalizedText> Lines(Apportionment answer, ImmutableArray<string> ids, long total, ImmutableArray<ApportionedUnit> units)
    {
        if (answer.Conflict is { } conflict)
        {
            yield return Words(conflict, total, units);
            yield break;
        }

        for (var i = 0; i < ids.Length; i++)
        {
            yield return AnswerText.Same(FormattableString.Invariant($"{ids[i]}: {answer.Places[i]}"));
        }

        if (!answer.IsSettled)
        {
            yield return Tie(answer.PlacesLeft, answer.Tied.Select(i => ids[i]));
        }
    }

    public static LocalizedText Tie(long left, IEnumerable<string> tied)
    {
        var ids = AnswerText.List(tied);
        return AnswerText.Line($"Còn lại: {left}; các đơn vị ngang nhau: {ids}", $"Places left: {left}; these units tie for them: {ids}");
    }

    private static LocalizedText Words(ApportionmentConflict conflict, long total, ImmutableArray<ApportionedUnit> units) => conflict.Kind switch
    {
        ApportionmentConflictKind.MinimaAboveTotal => AnswerText.Line(
            $"Không phân bổ được: tổng mức tối thiểu là {conflict.Sum}, nhiều hơn {total}",
            $"Cannot be apportioned: the minima add up to {conflict.Sum}, more than {total}"),
        ApportionmentConflictKind.MaximaBelowTotal when units.Length > 0 && units.All(unit => unit.Max is null) => AnswerText.Line(
            $"Không phân bổ được: mọi trọng số đều bằng 0, mỗi đơn vị chỉ nhận mức tối thiểu, tổng là {conflict.Sum}, ít hơn {total}",
            $"Cannot be apportioned: all weights are 0, so that each unit gets its minimum alone, which adds up to {conflict.Sum}, less than {total}"),
        ApportionmentConflictKind.MaximaBelowTotal when units.Any(unit => unit.Weight.Numerator.IsZero && unit.Max != unit.Min) => AnswerText.Line(
            $"Không phân bổ được: tổng mức tối đa, với đơn vị có trọng số 0 chỉ nhận mức tối thiểu, là {conflict.Sum}, ít hơn {total}",
            $"Cannot be apportioned: the maxima, with units of weight 0 at their minimum, add up to {conflict.Sum}, less than {total}"),
        ApportionmentConflictKind.MaximaBelowTotal => AnswerText.Line(
            $"Không phân bổ được: tổng mức tối đa là {conflict.Sum}, ít hơn {total}",
            $"Cannot be apportioned: the maxima add up to {conflict.Sum}, less than {total}"),
        _ => AnswerText.Line(
            $"Không phân bổ được: phương pháp này cho mỗi đơn vị có trọng số ít nhất một, cần {conflict.Sum}, nhiều hơn {total}",
            $"Cannot be apportioned: the method gives each unit with a weight at least one, which takes {conflict.Sum}, more than {total}"),
    };
}
