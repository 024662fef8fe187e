using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads bands whose ends say whether they belong to them: <c>from</c> and <c>to</c> do, <c>above</c> and <c>below</c> do not.</summary>
internal static class BandReader
{
    public static readonly string[] Ends = ["from", "above", "to", "below"];

    public static readonly MappingShape Shape = new("band", "a band", required: ["points"], optional: Ends);

    /// <summary>The band that a mapping states, or null where it states none or an impossible one, which is reported.</summary>
    public static NumberBand? Read(MappingReader mapping, string name, ReadingContext context)
    {
        foreach (var (one, other) in (ReadOnlySpan<(string, string)>)[("from", "above"), ("to", "below")])
        {
            if (mapping[one] is not null && mapping[other] is { } second)
            {
                context.Report(ScoreDiagnostics.TwoEnds(second.Key, one, other));
                return null;
            }
        }

        var lower = mapping["from"] ?? mapping["above"];
        var upper = mapping["to"] ?? mapping["below"];
        if (lower is null && upper is null)
        {
            context.Report(ScoreDiagnostics.NoEnd(mapping.Key, name));
            return null;
        }

        var (from, to) = (lower?.Exact(context), upper?.Exact(context));
        if ((lower is not null && from is null) || (upper is not null && to is null))
        {
            return null;
        }

        var band = new NumberBand(from, mapping.Has("from"), to, mapping.Has("to"));
        if (!band.IsEmpty)
        {
            return band;
        }

        context.Report(ScoreDiagnostics.EmptyBand(mapping.Key, band.ToString()));
        return null;
    }

    /// <summary>The bands in order, none of which share values; what they leave out must have a value of its own.</summary>
    public static ImmutableArray<T> InOrder<T>(
        IEnumerable<(Field At, NumberBand Band, T Value)> bands, Field all, bool hasOtherwise, ReadingContext context)
    {
        var sorted = bands.OrderBy(one => one.Band.From is not null).ThenBy(one => one.Band.From ?? Rational.Zero).ThenBy(one => !one.Band.HasFrom).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            var (before, after) = (sorted[i - 1].Band, sorted[i].Band);
            if (!before.IsBelow(after))
            {
                context.Report(ScoreDiagnostics.Overlap(sorted[i].At.Key, before.ToString(), after.ToString()));
            }
            else if (!hasOtherwise && !before.IsFollowedBy(after))
            {
                context.Report(ScoreDiagnostics.Gap(sorted[i].At.Key, all.Name, $"what is between `{before}` and `{after}`"));
            }
        }

        if (!hasOtherwise && sorted.Length > 0)
        {
            if (sorted[0].Band.From is { } least)
            {
                context.Report(ScoreDiagnostics.Gap(all.Key, all.Name, $"what is less than `{sorted[0].Band}`"));
            }

            if (sorted[^1].Band.To is { } most)
            {
                context.Report(ScoreDiagnostics.Gap(all.Key, all.Name, $"what is more than `{sorted[^1].Band}`"));
            }
        }

        return [.. sorted.Select(one => one.Value)];
    }

    /// <summary>The bands of an item, each with its points.</summary>
    public static ImmutableArray<ScoreBand> ReadPoints(Field field, bool hasOtherwise, Action<Field, Rational> check, ReadingContext context)
    {
        var bands = new List<(Field, NumberBand, ScoreBand)>();
        foreach (var item in field.Items(context))
        {
            if (MappingReader.Open(item, Shape, context) is not { } mapping)
            {
                continue;
            }

            var band = Read(mapping, field.Name, context);
            var points = mapping["points"] is { } given ? given.NotNegative(context) : null;
            if (points is { } most)
            {
                check(mapping["points"]!.Value, most);
            }

            if (band is not null && points is { } value)
            {
                bands.Add((item, band, new(band, value)));
            }
        }

        return InOrder(bands, field, hasOtherwise, context);
    }
}
