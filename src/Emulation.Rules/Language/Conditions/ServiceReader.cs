using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>service</c>: how long somebody has been in service, in all or in certain work.</summary>
internal static class ServiceReader
{
    private static readonly MappingShape _shape = new(
        "service", "a length of service", required: [], optional: ["months", "years", "kinds", "posts", "areas", "until"]);

    public static readonly ConditionWord Word = new("service", Read) { Shapes = [_shape, LimitsReader.Shape] };

    private static ServiceCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var kinds = mapping["kinds"]?.TextList(context) ?? [];
        var posts = mapping["posts"]?.TextList(context) ?? [];
        var areas = mapping["areas"] is { } factors ? ReadAreas(factors, context) : [];
        var until = mapping["until"]?.Word<ServiceEnd>(context);
        if (mapping.ExactlyOne("months", "years") is not { } length || LimitsReader.Whole(length, context) is not { } limits)
        {
            return null;
        }

        var unit = length.Name == "months" ? ServiceUnit.Months : ServiceUnit.Years;
        var condition = new ServiceCondition(unit, limits, ServiceEnd.DecisionDate)
        {
            Kinds = kinds,
            Posts = [.. posts.Select(post => new PostId(post))],
            Areas = areas,
        };

        // Plain months are about the year that the award is for, all else about what has been served by now.
        return condition with
        {
            Until = until ?? (unit == ServiceUnit.Months && !condition.NeedsSpells ? ServiceEnd.PeriodEnd : ServiceEnd.DecisionDate),
        };
    }

    private static ImmutableArray<AreaFactor> ReadAreas(Field field, ReadingContext context) =>
    [
        .. field.Entries(context).Select(entry => (Area: entry.Name, Factor: ReadFactor(entry, context)))
            .Where(area => area.Factor is not null)
            .Select(area => new AreaFactor(area.Area, area.Factor!.Numerator, area.Factor.Denominator)),
    ];

    // An exact fraction as percentages are one: 2, 1.5 or 3/2.
    private static Percentage? ReadFactor(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (!text.EndsWith('%') && Percentage.TryParse(text, out var factor) && factor is { Numerator: > 0, Denominator: <= 1000 })
        {
            return factor;
        }

        context.Report(ConditionDiagnostics.NotAFactor(field.At, field.Name, text));
        return null;
    }
}
