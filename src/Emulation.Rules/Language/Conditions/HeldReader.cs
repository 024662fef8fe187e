using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>held</c>: an award once, several times, in a row.</summary>
/// <remarks>
/// Whether an award is a title or a commendation is not known while one policy is read. A plain <c>held: x</c> is read as
/// ending with this period, which is what it means of a title; of a commendation it means "ever", and the ending says nothing.
/// </remarks>
internal static class HeldReader
{
    private static readonly MappingShape _shape = new(
        "held", "an award that is held", required: ["award"], optional: ["times", "consecutive", "ending", "within-years", "every-year", "basis"]);

    private static readonly string[] _notOfEachYear = ["times", "consecutive", "ending", "within-years", "every-year", "basis"];
    private static readonly string[] _notOfASpan = ["consecutive", "ending", "within-years"];
    private static readonly string[] _onlyOfASpan = ["every-year"];

    public static readonly ConditionWord Word = new("held", Read)
    {
        Shapes = [_shape],
        Also = [ConditionPlace.EveryYear, ConditionPlace.Span],
    };

    private static HeldCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (field.Value is not YamlMapping)
        {
            var named = reading.ReadAwards(field);
            return named.IsEmpty ? null : new(named, 1, false, DefaultEnding(reading.Place), null, YearScope.ThisPeriod);
        }

        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var awards = mapping["award"] is { } award ? reading.ReadAwards(award) : [];
        var times = mapping["times"] is { } count ? count.AtLeast(context, Years.Most) : 1;
        var consecutive = mapping["consecutive"]?.Flag(context) ?? false;
        var ending = mapping["ending"]?.Word<RunEnding>(context);
        var within = mapping["within-years"]?.Whole(context, 1, Years.Most);
        var every = mapping["every-year"]?.True(context) ?? false;
        var bases = mapping["basis"]?.WordList<CommendationBasis>(context) ?? [];
        ReportMisplaced(mapping, reading);
        if (reading.Place == ConditionPlace.Criterion && !mapping.Has("ending") && (times > 1 || consecutive))
        {
            context.Report(ConditionDiagnostics.NoEnding(mapping.Key));
        }

        if (every && mapping.Has("times"))
        {
            mapping.ExactlyOne("every-year", "times");
        }

        return awards.IsEmpty || times is null
            ? null
            : new(awards, times.Value, consecutive, ending ?? DefaultEnding(reading.Place), within, new(EveryYear: every)) { Bases = bases };
    }

    private static void ReportMisplaced(MappingReader mapping, ConditionReading reading)
    {
        var misplaced = reading.Place switch
        {
            ConditionPlace.EveryYear => _notOfEachYear,
            ConditionPlace.Span => _notOfASpan,
            _ => _onlyOfASpan,
        };
        foreach (var key in misplaced)
        {
            if (mapping[key] is { } field)
            {
                reading.Context.Report(reading.Place == ConditionPlace.Criterion
                    ? ConditionDiagnostics.NotOutsideSpan(field.Key, key)
                    : ConditionDiagnostics.NotInSpan(field.Key, key, reading.Place));
            }
        }
    }

    // Over a span what counts may lie anywhere in it.
    private static RunEnding DefaultEnding(ConditionPlace place) =>
        place == ConditionPlace.Span ? RunEnding.Any : RunEnding.ThisPeriod;
}
