using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads which text dossiers follow that were received before a new one applied.</summary>
internal static class TransitionReader
{
    public static readonly MappingShape Shape = new(
        "transition", "a transition", required: ["dossiers-received-before", "follow"], optional: ["unless", "cite"]);

    /// <summary>The clause of an instrument whose text is not encoded: there is nothing to cite.</summary>
    public static TransitionClause? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var before = mapping["dossiers-received-before"]?.Date(context);
        mapping["follow"]?.Word<FollowedText>(context);
        var unless = mapping["unless"]?.Word<TransitionExcept>(context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        return before is { } day ? new(day, unless == TransitionExcept.MoreFavourable) { Citation = citation } : null;
    }

    /// <summary>The clause of a policy, which it cites, and which only a policy with an earlier text has.</summary>
    public static TransitionClause? ReadOwn(MappingReader policy, ReadingContext context)
    {
        if (policy["transition"] is not { } field)
        {
            return null;
        }

        if (!policy.Has("replaces") && !policy.Has("amends"))
        {
            context.Report(ConceptDiagnostics.NothingToFollow(field.Key));
        }

        if (field.Value is Yaml.YamlMapping mapping && mapping.Find("cite") is null)
        {
            context.Report(ReadingDiagnostics.MissingKey(field.Key, Shape.What, "cite"));
        }

        return Read(field, context);
    }
}
