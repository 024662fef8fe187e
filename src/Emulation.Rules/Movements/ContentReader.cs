using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads what a movement asks for, and which of its units help which.</summary>
internal static class ContentReader
{
    public static readonly MappingShape Shape = new("movement-content", "a content", required: ["says", "cite"], optional: ["status"]);

    public static readonly MappingShape PairingShape = new(
        "movement-pairing", "a pairing", required: ["helping", "helped", "cite"], optional: ["kind", "status"]);

    public static ImmutableArray<MovementContent> ReadAll(Field field, ReadingContext context) =>
        [.. field.Entries(context).Select(entry => Read(entry, context)).OfType<MovementContent>()];

    public static MovementPairing? ReadPairing(Field field, IReadOnlyDictionary<string, RecordKind> kinds, ReadingContext context)
    {
        if (MappingReader.Open(field, PairingShape, context) is not { } mapping)
        {
            return null;
        }

        var helping = mapping["helping"] is { } strong ? UnitFilterReader.Read(strong, context) : null;
        var helped = mapping["helped"] is { } weak ? UnitFilterReader.Read(weak, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var kind = mapping["kind"]?.Id(context);
        if (kind is not null && !kinds.ContainsKey(kind))
        {
            context.Report(IndicatorDiagnostics.UnknownKind(mapping["kind"]!.Value.At, kind, kinds.Keys));
        }

        var status = mapping.Status();
        return helping is null || helped is null || cite is null ? null : new(helping, helped, cite, status) { Kind = kind };
    }

    private static MovementContent? Read(Field field, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var status = mapping.Status();
        return says is null || cite is null ? null : new(id, says, cite, status);
    }
}
