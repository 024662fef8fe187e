using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the instruments that are known to exist but whose text is not encoded.</summary>
internal static class KnownInstrumentReader
{
    public static readonly MappingShape Shape = new(
        "knownInstrument", "a known instrument", required: ["document", "from", "affects"],
        optional: ["amends", "replaces", "to", "transition", "status"]);

    private static readonly string[] _effects = [Words<InstrumentEffect>.Of(InstrumentEffect.AllAwards), Words<InstrumentEffect>.Of(InstrumentEffect.Procedure)];

    public static ImmutableArray<KnownInstrument> ReadAll(Field field, ReadingContext context) =>
        [.. field.Items(context).Select(item => Read(item, context)).OfType<KnownInstrument>()];

    private static KnownInstrument? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var document = mapping["document"] is { } text ? DocumentReader.Read(text, context) : null;
        var target = mapping.ExactlyOne("amends", "replaces")?.PolicyId(context);
        var from = mapping["from"]?.Date(context);
        var to = mapping["to"]?.Date(context);
        if (from is { } first && to is { } last && last <= first)
        {
            context.Report(ConceptDiagnostics.EndsBeforeItStarts(mapping["to"]!.Value.At, first, last));
        }

        var (effect, awards) = mapping["affects"] is { } affects ? ReadEffect(affects, context) : default;
        var transition = mapping["transition"] is { } clause ? TransitionReader.Read(clause, context) : null;
        var status = mapping.Status();
        return document is null || target is null || from is null || effect is null
            ? null
            : new(document, target, from.Value, effect.Value, awards, status) { To = to, Transition = transition, ReplacesTarget = mapping.Has("replaces") };
    }

    private static (InstrumentEffect? Effect, ImmutableArray<AwardId> Awards) ReadEffect(Field field, ReadingContext context)
    {
        if (field.Value is YamlScalar { Text: var word })
        {
            if (_effects.Contains(word))
            {
                return (Words<InstrumentEffect>.Find(word), []);
            }

            if (NearestWord.Find(word, _effects) is not null)
            {
                context.Report(ReadingDiagnostics.UnknownWord(field.At, field.Name, word, _effects));
                return default;
            }
        }

        return (InstrumentEffect.Awards, [.. field.IdList(context).Select(id => new AwardId(id))]);
    }
}
