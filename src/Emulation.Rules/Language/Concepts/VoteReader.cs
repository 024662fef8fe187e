using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the council's vote that an award needs.</summary>
internal static class VoteReader
{
    public static readonly MappingShape Shape = new(
        "vote", "a vote", required: ["share", "of", "council", "cite"], optional: ["status"]);

    public static VoteRule? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var share = mapping["share"]?.Percent(context);
        var of = mapping["of"]?.Word<VoteBase>(context);
        var council = mapping["council"]?.Id(context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return share is null || of is null || council is null || citation is null
            ? null
            : new(share, of.Value, council, CouncilsOf(council), citation, status);
    }

    // The law names two councils by what they belong to rather than by name.
    internal static ImmutableArray<string> CouncilsOf(string council) => council switch
    {
        "ministry-or-province" => ["ministry", "province"],
        "submitting-level" => [],
        _ => [council],
    };
}
