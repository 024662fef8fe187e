using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Problems;

/// <summary>What a percentage gives as caps of units, and as a cap of their parent.</summary>
internal sealed class CapsTreeProblem(
    ImmutableArray<UnitBase> units, PlaceRule rule, PlaceRule? parentRule, ApportionmentMethod? apportionParent) : Problem("caps-tree")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var caps = TreeCaps.Of(units, rule, parentRule, apportionParent);
        ImmutableArray<string> ids = [.. units.Select(unit => unit.Id)];
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["reading"] = apportionParent is null ? "units-within-parent" : "parent-apportioned",
            ["units"] = AnswerText.Array(units.Select((unit, i) => (JsonNode?)new JsonObject
            {
                ["id"] = unit.Id,
                ["base"] = unit.Size,
                ["cap"] = caps.UnitCaps[i],
            })),
            ["unitSum"] = caps.UnitSum,
            ["parentBase"] = caps.ParentBase,
            ["parentCap"] = caps.ParentCap,
            ["effectiveMax"] = caps.EffectiveMax,
        };
        if (caps.Apportioned is { } apportioned)
        {
            var part = new JsonObject();
            ApportionProblem.Write(part, apportioned, ids, caps.ParentCap, apportionParent!.Value);
            json["apportioned"] = part;
        }

        return new(json, [.. Lines(caps, ids)]);
    }

    private IEnumerable<LocalizedText> Lines(TreeCaps caps, ImmutableArray<string> ids)
    {
        var (unitSum, parentCap, most) = (caps.UnitSum, caps.ParentCap, caps.EffectiveMax);
        yield return AnswerText.Line(
            $"Cấp trên: {parentCap} trên {caps.ParentBase}; tổng của các đơn vị tính riêng: {unitSum}",
            $"Parent: {parentCap} of {caps.ParentBase}; the units by themselves add up to {unitSum}");
        if (caps.Apportioned is { } apportioned)
        {
            yield return new(
                "Cách hiểu: tính một lần ở cấp trên rồi phân bổ cho các đơn vị",
                "Reading: worked out once for the parent, and apportioned over the units");
            yield return ApportionProblem.Head(parentCap, apportionParent!.Value);
            foreach (var line in ApportionProblem.Lines(apportioned, ids, parentCap, []))
            {
                yield return line;
            }

            yield break;
        }

        yield return parentCap < unitSum
            ? AnswerText.Line(
                $"Cách hiểu: mỗi đơn vị có mức riêng, cấp trên có mức chung; nhiều nhất {most}, mức của cấp trên chặn",
                $"Reading: each unit has its cap and the parent has one; at most {most}, where the parent's cap binds")
            : AnswerText.Line(
                $"Cách hiểu: mỗi đơn vị có mức riêng, cấp trên có mức chung; nhiều nhất {most}, mức của các đơn vị chặn",
                $"Reading: each unit has its cap and the parent has one; at most {most}, where the units' caps bind");
        for (var i = 0; i < units.Length; i++)
        {
            yield return AnswerText.Line(
                $"{ids[i]}: không quá {caps.UnitCaps[i]} trên {units[i].Size}", $"{ids[i]}: at most {caps.UnitCaps[i]} of {units[i].Size}");
        }
    }
}
