using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads who confers an award, and who submits it.</summary>
internal static class ConferralReader
{
    public static readonly MappingShape Shape = new(
        "conferral", "a conferral", required: ["authority", "cite"], optional: ["levels", "from", "to", "paid-by-submitter", "status"]);

    public static readonly MappingShape SubmissionShape = new(
        "submission", "a submission", required: ["authority", "cite"], optional: ["levels", "from", "to", "status"]);

    /// <summary>The authorities of one list.</summary>
    /// <param name="field">The list.</param>
    /// <param name="shape"><see cref="Shape"/>, or <see cref="SubmissionShape"/> for those who submit.</param>
    /// <param name="context">Takes what is wrong.</param>
    public static ImmutableArray<Conferral> ReadAll(Field field, MappingShape shape, ReadingContext context) =>
        [.. field.Items(context).SelectMany(item => Read(item, shape, context))];

    /// <summary>One conferral for each authority that the mapping names.</summary>
    private static ImmutableArray<Conferral> Read(Field field, MappingShape shape, ReadingContext context)
    {
        if (MappingReader.Open(field, shape, context) is not { } mapping)
        {
            return [];
        }

        var authorities = mapping["authority"]?.IdList(context) ?? [];
        var levels = mapping["levels"]?.WordList<UnitLevel>(context) ?? [];
        var period = ReadPeriod(mapping, context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var paid = mapping["paid-by-submitter"] is { } who ? CitationReader.Read(who, context) : null;
        var status = mapping.Status();
        return citation is null
            ? []
            : [.. authorities.Select(authority => new Conferral(authority, citation, status)
            {
                Levels = levels,
                Period = period,
                PaidBySubmitter = paid,
            })];
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
