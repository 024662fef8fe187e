using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>members</c>: how many members of a collective satisfy a condition.</summary>
internal static class MembersReader
{
    private const int MostMembers = 1_000_000;

    private static readonly MappingShape _shape = new(
        "members", "a condition on members", required: [], optional: ["share", "count", "all", "any", "none", "where", "of"]);

    private static readonly MappingShape _shareShape = new("memberShare", "a share of members", required: ["at-least"]);

    private static readonly MappingShape _countShape = new("memberCount", "a number of members", required: ["at-least"]);

    private static readonly MappingShape _ofShape = new(
        "memberFilter", "a choice of members", required: [], optional: ["months", "last-day", "position", "without-tags"]);

    public static readonly ConditionWord Word = new("members", Read) { Shapes = [_shape, _shareShape, _countShape, _ofShape, LimitsReader.Shape] };

    private static MembersCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var of = mapping["of"] is { } whom ? ReadOf(whom, context) : (MemberBase.Listed, MemberFilter.Everybody);
        if (mapping.ExactlyOne("share", "count", "all", "any", "none") is not { } how)
        {
            return null;
        }

        var where = ReadWhere(how, mapping, reading);
        var quantifier = Words<MemberQuantifier>.Find(how.Name)!.Value;
        var share = quantifier == MemberQuantifier.Share ? ReadShare(how, context) : null;
        var count = quantifier == MemberQuantifier.Count
            ? MappingReader.Open(how, _countShape, context)?["at-least"]?.Whole(context, 1, MostMembers)
            : null;
        var isWhole = where is not null
            && of is not null
            && (share is not null || quantifier != MemberQuantifier.Share)
            && (count is not null || quantifier != MemberQuantifier.Count);
        return isWhole ? new(quantifier, share, count, of!.Value.Base, where!) { Filter = of.Value.Filter } : null;
    }

    private static (MemberBase Base, MemberFilter Filter)? ReadOf(Field field, ReadingContext context)
    {
        if (field.Value is YamlScalar)
        {
            return field.Word<MemberBase>(context) is { } of ? (of, MemberFilter.Everybody) : null;
        }

        if (MappingReader.Open(field, _ofShape, context) is not { } mapping)
        {
            return null;
        }

        if (!_ofShape.Keys.Any(mapping.Has))
        {
            context.Report(ConditionDiagnostics.AsksNothing(field.Key, field.Name, _ofShape.Keys));
        }

        var lastDay = mapping["last-day"]?.True(context) ?? false;
        return (lastDay ? MemberBase.LastDay : MemberBase.Listed, new()
        {
            Months = mapping["months"] is { } months ? LimitsReader.Whole(months, context) : null,
            Positions = mapping["position"]?.TextList(context) ?? [],
            WithoutTags = mapping["without-tags"]?.TextList(context) ?? [],
        });
    }

    // `all`, `any` and `none` hold the condition themselves; a share and a number need a `where` beside them.
    private static Condition? ReadWhere(Field how, MappingReader mapping, ConditionReading reading)
    {
        if (how.Name is "all" or "any" or "none")
        {
            if (mapping["where"] is { } misplaced)
            {
                reading.Context.Report(ConditionDiagnostics.WhereOfMembers(misplaced.Key, how.Name));
            }

            return reading.Read(how);
        }

        if (mapping["where"] is { } where)
        {
            return reading.Read(where);
        }

        reading.Context.Report(ReadingDiagnostics.MissingKey(how.Key, _shape.What, "where"));
        return null;
    }

    private static Threshold? ReadShare(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, _shareShape, context)?["at-least"] is not { } least)
        {
            return null;
        }

        // A parameter's name begins with a letter, a percentage with a digit.
        if (least.Value is YamlScalar { Text: var text } && text.Length > 0 && char.IsLetter(text[0]))
        {
            return least.Id(context) is { } parameter ? new(null, parameter) : null;
        }

        return least.Percent(context) is { } percentage ? new(percentage, null) : null;
    }
}
