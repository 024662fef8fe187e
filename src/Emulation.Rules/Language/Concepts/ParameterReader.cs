using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;
using Emulation.Rules.Language.Reading;
using NodaTime;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the numbers of the law: each a line of dated, cited values.</summary>
internal static class ParameterReader
{
    public static readonly MappingShape Shape = new("parameter", "a parameter", required: ["unit", "values"]);

    public static readonly MappingShape ValueShape = new(
        "parameterValue", "a value of a parameter", required: ["from", "value", "cite"], optional: ["status"]);

    public static ImmutableArray<Parameter> ReadAll(Field field, ReadingContext context)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var entry in field.Entries(context))
        {
            if (Read(entry, IdReader.Key(entry, context), context) is { } parameter)
            {
                parameters.Add(parameter);
            }
        }

        return parameters.ToImmutable();
    }

    private static Parameter? Read(Field field, string name, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        mapping["unit"]?.Word<ParameterUnit>(context);
        if (mapping["values"] is not { } list)
        {
            return null;
        }

        var firsts = new Dictionary<LocalDate, SourceSpan>();
        var values = new List<Dated<Percentage>>();
        foreach (var item in list.Items(context))
        {
            if (ReadValue(item, context) is not { } value)
            {
                continue;
            }

            if (firsts.TryAdd(value.From, item.Key))
            {
                values.Add(value);
            }
            else
            {
                context.Report(ConceptDiagnostics.TwoValuesOnOneDay(item.Key, name, value.From, firsts[value.From]));
            }
        }

        return values.Count == 0 ? null : new(name, new Timeline<Percentage>(values));
    }

    private static Dated<Percentage>? ReadValue(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, ValueShape, context) is not { } mapping)
        {
            return null;
        }

        var from = mapping["from"]?.Date(context);
        var value = mapping["value"]?.Percent(context, unitIsStated: true);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var status = mapping.Status();
        return from is null || value is null || citation is null ? null : new(from.Value, value, citation, status);
    }
}
