using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the qualitative facts that a policy asks for: what each means and who states it.</summary>
internal static class AttestedFactReader
{
    public static readonly MappingShape Shape = new("attestedFact", "an attested fact", required: ["says", "asks"]);

    public static ImmutableArray<AttestedFact> ReadAll(Field field, ReadingContext context)
    {
        var facts = ImmutableArray.CreateBuilder<AttestedFact>();
        foreach (var entry in field.Entries(context))
        {
            var key = IdReader.Key(entry, context);
            if (MappingReader.Open(entry, Shape, context) is not { } mapping)
            {
                continue;
            }

            var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
            var asks = mapping["asks"] is { } who ? LocalizedTextReader.Read(who, context) : null;
            if (says is not null && asks is not null)
            {
                facts.Add(new(key, says, asks));
            }
        }

        return facts.ToImmutable();
    }
}
