using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads what a policy leaves to lower layers.</summary>
internal static class DelegationReader
{
    public static readonly MappingShape Shape = new("delegation", "a delegation", required: ["path", "to", "cite"]);

    public static ImmutableArray<Delegation> ReadAll(Field field, ReadingContext context) =>
        [.. field.Items(context).Select(item => Read(item, context)).OfType<Delegation>()];

    private static Delegation? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var path = mapping["path"]?.Text(context);
        var layers = mapping["to"]?.WordList<Layer>(context) ?? [];
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        return path is null || citation is null ? null : new(path, layers, citation);
    }
}
