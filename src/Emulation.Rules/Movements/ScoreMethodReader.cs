using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Movements;

/// <summary>Reads how the value of an item becomes points.</summary>
internal static class ScoreMethodReader
{
    /// <summary>The keys of which an item has one.</summary>
    public static readonly string[] Keys = ["given", "fixed", "linear", "per-case", "bands", "ranks", "deduct", "below-standard", "growth"];

    public static readonly MappingShape StepShape = new(
        "below-standard", "what a value below a standard costs", required: ["standard", "step", "points", "counts"]);

    public static readonly MappingShape GrowthShape = new("growth", "points by growth", required: ["start", "growth", "level"]);

    /// <summary>The method, or null where something is wrong with it, which is reported.</summary>
    /// <param name="mapping">The item.</param>
    /// <param name="item">Its id.</param>
    /// <param name="most">The most points that it gives, or null where they could not be read.</param>
    /// <param name="context">Takes what is wrong.</param>
    public static ScoreMethod? Read(MappingReader mapping, string item, Rational? most, ReadingContext context)
    {
        if (mapping.ExactlyOne(Keys) is not { } field)
        {
            return null;
        }

        if (field.Name is not ("bands" or "ranks") && mapping["otherwise"] is { } other)
        {
            context.Report(ScoreDiagnostics.IdleKey(other.Key, other.Name, "`bands` or `ranks`"));
        }

        if (field.Name != "deduct" && mapping["all-lost-at"] is { } lost)
        {
            context.Report(ScoreDiagnostics.IdleKey(lost.Key, lost.Name, "`deduct`"));
        }

        switch (field.Name)
        {
            case "given":
                field.True(context);
                return new GivenPoints();
            case "fixed":
                field.True(context);
                return new FixedPoints();
            case "linear":
                field.True(context);
                return new SharePoints();
            case "per-case":
                return Each(field, context) is { } cases ? new CasePoints(cases) : null;
            case "deduct":
                return Each(field, context) is { } faults ? new DeductionPoints(faults, mapping["all-lost-at"]?.Positive(context)) : null;
            case "bands":
                var rest = Otherwise();
                var bands = BandReader.ReadPoints(field, mapping.Has("otherwise"), Check, context);
                return bands.IsEmpty ? null : new BandPoints(bands, rest);
            case "ranks":
                var ranks = ImmutableArray.CreateBuilder<Rational>();
                foreach (var each in field.Items(context))
                {
                    if (each.NotNegative(context) is { } points)
                    {
                        Check(each, points);
                        ranks.Add(points);
                    }
                }

                return new RankPoints(ranks.ToImmutable(), Otherwise() ?? Rational.Zero);
            case "below-standard":
                return Steps(field, context);
            default:
                return Growth(field, context);
        }

        Rational? Otherwise()
        {
            var points = mapping["otherwise"]?.NotNegative(context);
            if (points is { } given)
            {
                Check(mapping["otherwise"]!.Value, given);
            }

            return points;
        }

        void Check(Field at, Rational points)
        {
            if (points > most)
            {
                context.Report(ScoreDiagnostics.MoreThanTheItem(at.At, item, points, most.Value));
            }
        }
    }

    // One number for every case, or a number for each kind of case.
    private static ImmutableSortedDictionary<string, Rational>? Each(Field field, ReadingContext context)
    {
        var each = ImmutableSortedDictionary.CreateBuilder<string, Rational>(StringComparer.Ordinal);
        if (field.Value is not YamlMapping)
        {
            if (field.Positive(context) is { } points)
            {
                each.Add("", points);
            }
        }
        else
        {
            foreach (var entry in field.Entries(context))
            {
                var kind = IdReader.Key(entry, context);
                if (entry.Positive(context) is { } points)
                {
                    each[kind] = points;
                }
            }
        }

        return each.Count == 0 ? null : each.ToImmutable();
    }

    private static StepPoints? Steps(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, StepShape, context) is not { } mapping)
        {
            return null;
        }

        var standard = mapping["standard"]?.Exact(context);
        var step = mapping["step"]?.Positive(context);
        var points = mapping["points"]?.Positive(context);
        var counts = mapping["counts"]?.Word<CountedSteps>(context);
        return standard is { } s && step is { } width && points is { } cost && counts is { } how
            ? new(s, width, cost, how == CountedSteps.Begun)
            : null;
    }

    private static GrowthPoints? Growth(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, GrowthShape, context) is not { } mapping)
        {
            return null;
        }

        var start = mapping["start"]?.NotNegative(context);
        var growth = mapping["growth"]?.NotNegative(context);
        var level = mapping["level"]?.NotNegative(context);
        return start is { } a && growth is { } b && level is { } c ? new(a, b, c) : null;
    }
}
