using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads who confers an award.</summary>
internal static class ConferralReader
{
    public static readonly MappingShape Shape = new(
        "conferral", "a conferral", required: ["authority", "cite"], optional: ["levels", "from", "to", "status"]);

    public static ImmutableArray<Conferral> ReadAll(Field field, ReadingContext context) =>
        [.. field.Items(context).SelectMany(item => Read(item, context))];

    /// <summary>One conferral for each authority that the mapping names.</summary>
    private static ImmutableArray<Conferral> Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return [];
        }

        var authorities = mapping["authority"]?.IdList(context) ?? [];
        var levels = mapping["levels"]?.WordList<UnitLevel>(context) ?? [];
        var period = ReadPeriod(mapping, context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return citation is null
            ? []
            : [.. authorities.Select(authority => new Conferral(authority, citation, status) { Levels = levels, Period = period })];
    }

    // Without a first day the authority is competent from the policy's own first day on.
    private static EffectivePeriod? ReadPeriod(MappingReader mapping, ReadingContext context)
    {
        var from = mapping["from"] is { } start ? start.Date(context) : context.InForceFrom;
        if (!mapping.Has("from") && !mapping.Has("to"))
        {
            return null;
        }

        if (from is { } day)
        {
            return PeriodReader.Make(day, mapping["to"], context);
        }

        mapping["to"]?.Date(context);
        return null;
    }
}
