using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Wording;
using Emulation.Rules.Pairing;
using static Emulation.Rules.Problems.AnswerText;

namespace Emulation.Rules.Problems;

/// <summary>Who helps whom.</summary>
internal sealed class PairProblem(Func<CancellationToken, Assignment> assign, ImmutableArray<HelpingUnit> helpers, AssignmentGoal goal) : Problem("pair")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        var assignment = assign(cancellationToken);
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["goal"] = EnumWords<AssignmentGoal>.Of(goal),
            ["complete"] = assignment.IsComplete,
            ["total"] = assignment.IsComplete ? assignment.Total.ToString() : null,
            ["pairs"] = new JsonArray(
            [
                .. assignment.Pairs.Select(pair => new JsonObject { ["helped"] = pair.Helped, ["helper"] = pair.Helper, ["value"] = pair.Value.ToString() }),
            ]),
            ["unserved"] = new JsonArray(
            [
                .. assignment.Unserved.Select(group => new JsonObject
                {
                    ["helped"] = Ids(group.Helped),
                    ["helpers"] = Ids(group.Helpers),
                    ["places"] = group.Places,
                }),
            ]),
        };
        return new(json, [.. assignment.IsComplete ? Pairs(assignment) : Unserved(assignment)]);
    }

    private IEnumerable<LocalizedText> Pairs(Assignment assignment)
    {
        var (count, total) = (assignment.Pairs.Length, assignment.Total);
        yield return goal == AssignmentGoal.LeastCost
            ? Line($"Mọi đơn vị đều có đơn vị giúp ({count}), tổng chi phí nhỏ nhất là {total}", $"Every unit has a helper ({count}), at the least total cost, {total}")
            : Line($"Mọi đơn vị đều có đơn vị giúp ({count}), tổng lợi ích lớn nhất là {total}", $"Every unit has a helper ({count}), with the greatest total benefit, {total}");
        foreach (var pair in assignment.Pairs)
        {
            yield return Line($"  {pair.Helper} giúp {pair.Helped}: {pair.Value}", $"  {pair.Helper} helps {pair.Helped}: {pair.Value}");
        }

        var used = assignment.Pairs.CountBy(pair => pair.Helper).ToDictionary(StringComparer.Ordinal);
        foreach (var helper in helpers.OrderBy(helper => helper.Id, StringComparer.Ordinal))
        {
            var free = helper.Places - used.GetValueOrDefault(helper.Id);
            if (free > 0)
            {
                yield return Line($"  {helper.Id} còn {free} chỗ", $"  {helper.Id} could help {free} more");
            }
        }
    }

    private static IEnumerable<LocalizedText> Unserved(Assignment assignment)
    {
        yield return new("Không xếp được cho mọi đơn vị:", "Not every unit can have a helper:");
        foreach (var group in assignment.Unserved)
        {
            var (units, few) = (string.Join(", ", group.Helped), string.Join(", ", group.Helpers));
            yield return group.Helpers.IsEmpty
                ? Line($"  {units}: không có đơn vị nào được giúp", $"  {units}: no unit may help")
                : Line(
                    $"  {units} cần {group.Helped.Length} chỗ; các đơn vị được giúp chỉ có {group.Places} chỗ: {few}",
                    $"  {units} need {group.Helped.Length} places; those who may help any of them have {group.Places}: {few}");
        }
    }

    private static JsonArray Ids(ImmutableArray<string> ids) => [.. ids.Select(id => (JsonNode?)id)];
}
