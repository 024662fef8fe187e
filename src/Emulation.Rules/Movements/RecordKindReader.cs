using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads which records a movement keeps, and up to when they are in time.</summary>
internal static class RecordKindReader
{
    public static readonly MappingShape Shape = new("movement-records", "the records", required: ["kinds"], optional: ["reporting"]);

    public static readonly MappingShape KindShape = new("record-kind", "a kind of records", required: ["says"], optional: ["mutual"]);

    public static readonly MappingShape ReportingShape = new(
        "reporting", "the time of reports", required: ["late", "cite"], optional: ["by", "within-days", "status"]);

    private const int MostDays = 3660;

    public static (ImmutableSortedDictionary<string, RecordKind> Kinds, ReportingRule? Reporting) Read(Field field, ReadingContext context)
    {
        var kinds = ImmutableSortedDictionary.CreateBuilder<string, RecordKind>(StringComparer.Ordinal);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return (kinds.ToImmutable(), null);
        }

        foreach (var entry in mapping["kinds"]?.Entries(context) ?? [])
        {
            var id = IdReader.Key(entry, context);
            if (MappingReader.Open(entry, KindShape, context) is not { } kind)
            {
                continue;
            }

            var says = kind["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
            kinds[id] = new(id, says ?? new(id, id)) { IsMutual = kind["mutual"]?.Flag(context) ?? false };
        }

        return (kinds.ToImmutable(), mapping["reporting"] is { } reporting ? Reporting(reporting, context) : null);
    }

    private static ReportingRule? Reporting(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, ReportingShape, context) is not { } mapping)
        {
            return null;
        }

        if (!mapping.Has("by") && !mapping.Has("within-days"))
        {
            context.Report(IndicatorDiagnostics.NoTime(field.Key));
        }

        var late = mapping["late"]?.Word<LateRecords>(context);
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var (by, days, status) = (mapping["by"]?.Date(context), mapping["within-days"]?.Whole(context, 0, MostDays), mapping.Status());
        return late is { } how && cite is not null ? new(how == LateRecords.Counted, cite, status) { By = by, WithinDays = days } : null;
    }
}
