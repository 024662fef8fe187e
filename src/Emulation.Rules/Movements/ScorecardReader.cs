using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Scoring;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads the scorecard of a movement's plan.</summary>
internal static class ScorecardReader
{
    public static readonly MappingShape Shape = new(
        "scorecard", "a scorecard", required: ["groups"], optional: ["maximum", "classes", "classes-of", "rounding"]);

    public static readonly MappingShape GroupShape = new(
        "score-group", "a group", required: ["items"], optional: ["says", "weight", "cap", "bonus-cap", "minus-cap"]);

    public static readonly MappingShape ItemShape = new(
        "score-item", "an item", required: ["points"],
        optional: [.. ScoreMethodReader.Keys, "says", "role", "otherwise", "all-lost-at", "not-applicable", "cite", "status"]);

    public static readonly MappingShape ClassShape = new(
        "score-class", "a class", required: [], optional: ["says", .. BandReader.Ends, "otherwise"]);

    public static readonly MappingShape RoundingShape = new("score-rounding", "a rounding", required: ["places", "how"]);

    private const int MostPlaces = 9;

    /// <summary>The scorecard, or null where something is wrong with it, which is reported.</summary>
    public static Scorecard? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var groups = mapping["groups"]?.Entries(context).Select(entry => Group(entry, ids, context)).ToArray() ?? [];
        var classes = mapping["classes"] is { } list ? Classes(list, context) : [];
        var source = mapping["classes-of"]?.Word<ScoreClassSource>(context) ?? ScoreClassSource.Share;
        var rounding = mapping["rounding"] is { } rounded ? Rounding(rounded, context) : null;
        var stated = mapping["maximum"]?.Positive(context);
        if (context.HasErrors)
        {
            return null;
        }

        var card = new Scorecard([.. groups.OfType<ScoreGroup>()])
        {
            Classes = classes,
            ClassesAreOfPoints = source == ScoreClassSource.Points,
            Rounding = rounding,
        };
        if (stated is { } maximum && maximum != card.Maximum)
        {
            context.Report(ScoreDiagnostics.AnotherMaximum(mapping["maximum"]!.Value.At, maximum, card.Maximum));
        }

        return card;
    }

    private static ScoreGroup? Group(Field field, HashSet<string> ids, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, GroupShape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var items = mapping["items"]?.Entries(context).Select(entry => Item(entry, ids, context)).OfType<ScoreItem>().ToImmutableArray() ?? [];
        return new(id, items)
        {
            Says = says,
            Weight = mapping["weight"]?.Positive(context) ?? 1,
            Cap = mapping["cap"]?.Positive(context),
            BonusCap = mapping["bonus-cap"] is { } bonus ? Allowance(bonus, context) : null,
            MinusCap = mapping["minus-cap"] is { } minus ? Allowance(minus, context) : null,
        };
    }

    private static ScoreItem? Item(Field field, HashSet<string> ids, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (!ids.Add(id))
        {
            context.Report(ScoreDiagnostics.ItemTwice(field.Key, id));
        }

        if (MappingReader.Open(field, ItemShape, context) is not { } mapping)
        {
            return null;
        }

        var points = mapping["points"]?.Positive(context);
        var method = ScoreMethodReader.Read(mapping, id, points, context);
        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var role = mapping["role"]?.Word<ScoreItemRole>(context) ?? ScoreItemRole.Base;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var (absence, given) = Absence(mapping, id, points, context);
        var status = mapping.Status();
        return points is { } most && method is not null
            ? new(id, most, method) { Says = says, Role = role, Absence = absence, AbsencePoints = given, Citation = cite, Status = status }
            : null;
    }

    // `leaves-maximum`, or the points that whoever is not concerned gets.
    private static (ScoreAbsence, Rational) Absence(MappingReader mapping, string item, Rational? most, ReadingContext context)
    {
        if (mapping["not-applicable"] is not { } field)
        {
            return (ScoreAbsence.NotAllowed, Rational.Zero);
        }

        if (field.Value is Language.Yaml.YamlScalar { Text: "leaves-maximum" })
        {
            return (ScoreAbsence.LeavesMaximum, Rational.Zero);
        }

        var points = field.NotNegative(context) ?? Rational.Zero;
        if (points > most)
        {
            context.Report(ScoreDiagnostics.MoreThanTheItem(field.At, item, points, most.Value));
        }

        return (ScoreAbsence.GivesPoints, points);
    }

    private static ScoreAllowance? Allowance(Field field, ReadingContext context)
    {
        if (field.Value is Language.Yaml.YamlScalar { Text: ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', .., '%'] })
        {
            return field.Percent(context) is { } share ? ScoreAllowance.Of(share) : null;
        }

        return field.Positive(context) is { } points ? ScoreAllowance.Of(points) : null;
    }

    private static ImmutableArray<ScoreClass> Classes(Field field, ReadingContext context)
    {
        var bands = new List<(Field, NumberBand, ScoreClass)>();
        ScoreClass? rest = null;
        foreach (var entry in field.Entries(context))
        {
            var id = IdReader.Key(entry, context);
            if (MappingReader.Open(entry, ClassShape, context) is not { } mapping)
            {
                continue;
            }

            var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
            if (mapping["otherwise"] is { } other)
            {
                other.True(context);
                rest = new(id, null) { Says = says };
            }
            else if (BandReader.Read(mapping, id, context) is { } band)
            {
                bands.Add((entry, band, new(id, band) { Says = says }));
            }
        }

        var sorted = BandReader.InOrder(bands, field, rest is not null, context);
        return rest is null ? sorted : [rest, .. sorted];
    }

    private static ScoreRounding? Rounding(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, RoundingShape, context) is not { } mapping)
        {
            return null;
        }

        var places = mapping["places"]?.Whole(context, 0, MostPlaces);
        var how = mapping["how"]?.Word<Rounding>(context);
        return places is { } kept && how is { } rounding ? new(kept, rounding) : null;
    }
}
