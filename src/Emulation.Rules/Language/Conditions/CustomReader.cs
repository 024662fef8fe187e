using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>custom</c>: a condition that a host has written in code.</summary>
internal static class CustomReader
{
    private static readonly MappingShape _shape = new("custom", "a custom condition", required: ["name"], optional: ["with"]);

    public static readonly ConditionWord Word = new("custom", Read) { Shapes = [_shape] };

    private static CustomCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (field.Value is YamlScalar)
        {
            return field.Id(context) is { } plain ? new(plain, ImmutableSortedDictionary<string, string>.Empty) : null;
        }

        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var with = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in mapping["with"] is { } values ? values.Entries(context) : [])
        {
            if (entry.Text(context) is { } text)
            {
                with[entry.Name] = text;
            }
        }

        return mapping["name"]?.Id(context) is { } name ? new(name, with.ToImmutable()) : null;
    }
}
