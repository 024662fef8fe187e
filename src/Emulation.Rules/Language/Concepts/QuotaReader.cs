using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads how many may be given an award.</summary>
internal static class QuotaReader
{
    public static readonly MappingShape Shape = new(
        "quota", "a quota", required: ["at-most", "of", "within", "rounding", "cite"], optional: ["status"],
        notYet: ["at-least", "at-least-one", "absolute-min", "absolute-max", "total", "floors"]);

    public static readonly MappingShape BaseShape = new(
        "quotaBase", "the base of a quota", required: ["held"], notYet: ["eligible", "members", "selected"]);

    private static readonly string[] _otherLevels = ["school", "commune", "district", "department", "province", "ministry", "nation", "cluster", "parent"];
    private static readonly string[] _otherRoundings = ["ceil", "half-up", "half-even"];

    public static Quota? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var atMost = mapping["at-most"]?.Percent(context);
        ImmutableArray<AwardId> holding = mapping["of"] is { } of && MappingReader.Open(of, BaseShape, context)?["held"] is { } held
            ? [.. held.IdList(context).Select(id => new AwardId(id))]
            : [];
        var within = mapping["within"]?.Word<QuotaLevel>(context, _otherLevels);
        var rounding = mapping["rounding"]?.Word<Rounding>(context, _otherRoundings);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return atMost is null || holding.IsEmpty || within is null || rounding is null || citation is null
            ? null
            : new(atMost, holding, within.Value, rounding.Value, citation, status);
    }
}
