using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Movements;

/// <summary>Reads how many a group may send on: a number, or a percentage with how it is rounded.</summary>
internal static class PlaceLimitReader
{
    private const int MostPlaces = 1_000_000;

    private static readonly string[] _ofShares = ["rounding", "at-least-one", "absolute-min", "absolute-max"];

    public static PlaceLimit? Read(MappingReader mapping, ReadingContext context)
    {
        if (mapping["at-most"] is not { } atMost)
        {
            foreach (var key in _ofShares.Where(mapping.Has))
            {
                context.Report(RoundDiagnostics.CountedOfNothing(mapping[key]!.Value.Key, key, "no limit"));
            }

            return null;
        }

        if (atMost.Value is YamlMapping)
        {
            return AwardsReader.Count(atMost, context) is { Figure: { } figure } ? new(figure) : null;
        }

        if (atMost.Value is YamlScalar { Text: [not '-' and (< '0' or > '9'), ..] and var word })
        {
            context.Report(RoundDiagnostics.NotALimit(atMost.At, word));
            return null;
        }

        if (atMost.Value is not YamlScalar { Text: ['-' or (>= '0' and <= '9'), ..] and var text } || !text.All(c => c == '-' || char.IsAsciiDigit(c)))
        {
            return Share(atMost, mapping, context);
        }

        foreach (var key in _ofShares.Where(mapping.Has))
        {
            context.Report(RoundDiagnostics.CountedOfNothing(mapping[key]!.Value.Key, key, text));
        }

        return atMost.Whole(context, 0, MostPlaces) is { } count ? new(count) : null;
    }

    private static PlaceLimit? Share(Field atMost, MappingReader mapping, ReadingContext context)
    {
        var percent = atMost.Percent(context);
        if (!mapping.Has("rounding"))
        {
            context.Report(ReadingDiagnostics.MissingKey(atMost.Key, "a percentage of places", "rounding"));
        }

        var rounding = mapping["rounding"]?.Word<Rounding>(context);
        var (least, most) = (mapping["absolute-min"]?.Whole(context, 0, MostPlaces), mapping["absolute-max"]?.Whole(context, 0, MostPlaces));
        if (least > most)
        {
            context.Report(ReadingDiagnostics.MoreThan(mapping["absolute-min"]!.Value.At, "absolute-min", least.Value, "absolute-max", most.Value));
        }

        var atLeastOne = mapping["at-least-one"]?.Flag(context) ?? false;
        return percent is null || rounding is null
            ? null
            : new(new PlaceRule(percent, rounding.Value) { AtLeastOne = atLeastOne, AbsoluteMin = least, AbsoluteMax = most });
    }
}
