using System.Collections.Immutable;
using Emulation.Domain.Bonuses;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads how bonuses are worked out, and what each award pays.</summary>
internal static class BonusReader
{
    public static readonly MappingShape SchemeShape = new(
        "bonuses", "the rules of bonuses", required: ["base", "cite"],
        optional: ["round-up-to", "collective", "household", "same-period", "status"]);

    public static readonly MappingShape RateShape = new(
        "bonus", "a bonus", required: ["cite"],
        optional: ["multiple", "vnd", "collective", "household", "authority", "over-years", "status"]);

    private const int MostYears = 60;

    public static BonusScheme? ReadScheme(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, SchemeShape, context) is not { } mapping)
        {
            return null;
        }

        var name = mapping["base"]?.Id(context);
        var unit = mapping["round-up-to"]?.Amount(context);
        var collective = mapping["collective"]?.Multiple(context);
        var household = mapping["household"]?.Multiple(context);
        var titles = mapping["same-period"]?.Word<SamePeriodTitles>(context) ?? SamePeriodTitles.Each;
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return name is null || citation is null
            ? null
            : new(name, citation, status)
            {
                RoundUpTo = Math.Max(1, unit ?? 1),
                Collective = collective,
                Household = household,
                SamePeriod = titles,
            };
    }

    public static ImmutableArray<BonusRate> ReadRates(Field field, ReadingContext context)
    {
        var rates = ImmutableArray.CreateBuilder<BonusRate>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in field.Items(context))
        {
            if (ReadRate(item, context) is not { } rate)
            {
                continue;
            }

            // Each authority pays by one rate, and one rate is for all the others.
            string[] keys = rate.Authorities.IsEmpty ? [""] : [.. rate.Authorities];
            if (keys.FirstOrDefault(key => !named.Add(key)) is { } twice)
            {
                context.Report(ConceptDiagnostics.TwoRates(item.Key, twice));
            }

            rates.Add(rate);
        }

        return rates.ToImmutable();
    }

    private static BonusRate? ReadRate(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, RateShape, context) is not { } mapping)
        {
            return null;
        }

        mapping.ExactlyOne("multiple", "vnd");
        var multiple = mapping["multiple"]?.Multiple(context);
        var vnd = mapping["vnd"]?.Amount(context);
        var collective = mapping["collective"]?.Multiple(context);
        var household = mapping["household"]?.Multiple(context);
        var authorities = mapping["authority"]?.IdList(context) ?? [];
        var years = mapping["over-years"]?.Whole(context, 1, MostYears) ?? 1;
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return (multiple is null && vnd is null) || citation is null
            ? null
            : new(citation, status)
            {
                Multiple = multiple,
                Vnd = vnd,
                Collective = collective,
                Household = household,
                Authorities = authorities,
                Years = years,
            };
    }
}
