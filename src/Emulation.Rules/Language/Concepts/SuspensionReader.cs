using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the negative list: while one of its matters is open, decisions are suspended.</summary>
internal static class SuspensionReader
{
    public static readonly MappingShape Shape = new(
        "suspends", "a negative list", required: ["while", "says", "cite"], optional: ["status"]);

    public static SuspensionRule? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var kinds = mapping["while"]?.WordList<PendingKind>(context) ?? [];
        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return says is null || citation is null ? null : new(kinds, says, citation, status);
    }
}
