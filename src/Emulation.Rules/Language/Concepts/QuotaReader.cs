using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using Emulation.Domain.Criteria;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads how many may be given an award: a percentage of a base, a whole number of places, or a share of a group among those selected.</summary>
internal static class QuotaReader
{
    public static readonly MappingShape Shape = new(
        "quota", "a quota", required: ["at-most", "within", "cite"],
        optional: ["of", "alternatives", "rounding", "at-least-one", "absolute-min", "absolute-max", "where", "says", "status"],
        notYet: ["at-least", "total", "floors"]);

    public static readonly MappingShape BaseShape = new(
        "quotaBase", "the base of a quota", required: [], optional: ["held", "eligible", "members", "selected", "where"]);

    private const int MostPlaces = 1_000_000;

    // What says how a percentage is counted; a whole number of places is counted of nothing.
    private static readonly string[] _ofShares = ["of", "rounding", "at-least-one", "absolute-min", "absolute-max", "where", "says"];

    /// <summary>One quota, or a list of those that all hold.</summary>
    public static ImmutableArray<Quota> ReadAll(Field field, ReadingContext context) =>
        [.. field.Items(context).Select(item => Read(item, context)).OfType<Quota>()];

    private static Quota? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var within = mapping["within"]?.Word<QuotaLevel>(context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        ImmutableArray<CriterionId> alternatives = mapping["alternatives"] is { } ways ? [.. ways.IdList(context).Select(id => new CriterionId(id))] : [];
        var head = within is null || citation is null ? null : new Quota(within.Value, citation, status) { Alternatives = alternatives };
        return mapping["at-most"] is not { } atMost ? null
            : IsWhole(atMost) ? ReadCount(head, atMost, mapping, context)
            : ReadShare(head, atMost, mapping, context);
    }

    private static bool IsWhole(Field atMost) => atMost.Value is YamlScalar { Text: var text } && text.Length > 0 && text.All(char.IsAsciiDigit);

    private static Quota? ReadCount(Quota? head, Field atMost, MappingReader mapping, ReadingContext context)
    {
        string[] idle = [.. _ofShares.Where(mapping.Has)];
        if (idle.Length > 0)
        {
            context.Report(QuotaDiagnostics.CountedOfNothing(atMost.At, idle, ((YamlScalar)atMost.Value).Text));
        }

        return atMost.Whole(context, 0, MostPlaces) is { } places && head is not null ? head with { Count = places } : null;
    }

    private static Quota? ReadShare(Quota? head, Field atMost, MappingReader mapping, ReadingContext context)
    {
        foreach (var key in (ReadOnlySpan<string>)["of", "rounding"])
        {
            if (!mapping.Has(key))
            {
                context.Report(ReadingDiagnostics.MissingKey(mapping.Key, "a percentage of a quota", key));
            }
        }

        var percent = atMost.Percent(context);
        var of = mapping["of"] is { } counted ? ReadBase(counted, context) : null;
        var rounding = mapping["rounding"]?.Word<Rounding>(context);
        var (least, most) = (mapping["absolute-min"]?.Whole(context, 0, MostPlaces), mapping["absolute-max"]?.Whole(context, 0, MostPlaces));
        if (least > most)
        {
            context.Report(ReadingDiagnostics.MoreThan(mapping["absolute-min"]!.Value.At, "absolute-min", least.Value, "absolute-max", most.Value));
        }

        var atLeastOne = mapping["at-least-one"]?.Flag(context) ?? false;
        var where = mapping["where"] is { } group ? ConditionReading.InCriterion(context).Read(group) : null;
        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        ReportWhere(of, mapping, context);
        return head is null || percent is null || of is null || rounding is null || (of.Kind == QuotaBaseKind.Selected && (where is null || says is null))
            ? null
            : head with
            {
                Share = new(percent, rounding.Value) { AtLeastOne = atLeastOne, AbsoluteMin = least, AbsoluteMax = most },
                Of = of,
                Where = where,
                Says = says,
            };
    }

    private static void ReportWhere(QuotaBase? of, MappingReader mapping, ReadingContext context)
    {
        foreach (var key in (ReadOnlySpan<string>)["where", "says"])
        {
            if (of?.Kind == QuotaBaseKind.Selected && !mapping.Has(key))
            {
                context.Report(ReadingDiagnostics.MissingKey(mapping.Key, "a share of those selected", key));
            }
            else if (of is not null && of.Kind != QuotaBaseKind.Selected && mapping[key] is { } idle)
            {
                context.Report(QuotaDiagnostics.WhereOfNobody(idle.Key, key));
            }
        }
    }

    private static QuotaBase? ReadBase(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, BaseShape, context) is not { } mapping || mapping.ExactlyOne("held", "eligible", "members", "selected") is not { } how)
        {
            return null;
        }

        var where = mapping["where"] is { } besides ? ConditionReading.InCriterion(context).Read(besides) : null;
        if (how.Name == "selected" && mapping["where"] is { } idle)
        {
            context.Report(QuotaDiagnostics.WhereInTheBase(idle.Key));
        }

        switch (how.Name)
        {
            case "members":
                return how.True(context) ? QuotaBase.Members with { Where = where } : null;
            case "selected":
                return how.True(context) ? QuotaBase.Selected : null;
            default:
                ImmutableArray<AwardId> awards = [.. how.IdList(context).Select(id => new AwardId(id))];
                return awards.IsEmpty ? null : new(Words<QuotaBaseKind>.Find(how.Name)!.Value, awards) { Where = where };
        }
    }
}
