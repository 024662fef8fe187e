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

    public static readonly ParameterList None = new([], []);

    public static ParameterList ReadAll(Field field, ReadingContext context)
    {
        var percentages = ImmutableArray.CreateBuilder<Parameter>();
        var amounts = ImmutableArray.CreateBuilder<Amount>();
        foreach (var entry in field.Entries(context))
        {
            var name = IdReader.Key(entry, context);
            if (MappingReader.Open(entry, Shape, context) is not { } mapping)
            {
                continue;
            }

            var unit = mapping["unit"]?.Word<ParameterUnit>(context);
            if (unit is ParameterUnit.Vnd or ParameterUnit.Count)
            {
                if (ReadValues(mapping, name, value => Read(value.Amount(context)), context) is { } values)
                {
                    amounts.Add(new(name, unit == ParameterUnit.Vnd ? AmountUnit.Vnd : AmountUnit.Count, values));
                }
            }
            else if (ReadValues(mapping, name, value => Read(value.Percent(context, unitIsStated: true)), context) is { } values && unit is not null)
            {
                percentages.Add(new(name, values));
            }
        }

        return new(percentages.ToImmutable(), amounts.ToImmutable());
    }

    private static IEnumerable<long> Read(long? amount) => amount is { } read ? [read] : [];

    private static IEnumerable<Percentage> Read(Percentage? percentage) => percentage is { } read ? [read] : [];

    // A value that cannot be read is none, whether values are numbers or objects.
    private static Timeline<T>? ReadValues<T>(MappingReader mapping, string name, Func<Field, IEnumerable<T>> read, ReadingContext context)
    {
        if (mapping["values"] is not { } list)
        {
            return null;
        }

        var firsts = new Dictionary<LocalDate, SourceSpan>();
        var values = new List<Dated<T>>();
        foreach (var item in list.Items(context))
        {
            if (ReadValue(item, read, context) is not { } value)
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

        return values.Count == 0 ? null : new(values);
    }

    private static Dated<T>? ReadValue<T>(Field field, Func<Field, IEnumerable<T>> read, ReadingContext context)
    {
        if (MappingReader.Open(field, ValueShape, context) is not { } mapping)
        {
            return null;
        }

        var from = mapping["from"]?.Date(context);
        T[] value = mapping["value"] is { } written ? [.. read(written)] : [];
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context, orDocument: true) : null;
        var status = mapping.Status();
        return from is null || value.Length == 0 || citation is null ? null : new(from.Value, value[0], citation, status);
    }
}
