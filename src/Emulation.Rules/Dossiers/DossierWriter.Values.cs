using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Emulation.Domain.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Dossiers;

public static partial class DossierWriter
{
    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Writes a number without zeros at its end, since 91.50 and 91.5 are one fact; this division is exact.</summary>
    private static string Plain(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static void WriteOptional(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, LocalDate? value)
    {
        if (value is { } date) json.WriteString(key, Iso(date));
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, bool? value)
    {
        if (value is { } truth) json.WriteBoolean(key, truth);
    }

    private static void WriteOptional<T>(Utf8JsonWriter json, string key, T? value)
        where T : struct, Enum
    {
        if (value is { } word) json.WriteString(key, Words<T>.Of(word));
    }

    private static void WriteFact<T>(Utf8JsonWriter json, string key, Fact<T> fact)
        where T : struct, Enum
    {
        if (fact is { IsKnown: true, HasValue: false }) json.WriteNull(key);
        WriteOptional(json, key, fact.ValueOrNull);
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        var list = texts.ToImmutableArray();
        if (list.Length > 0) WriteKnown<string>(json, key, list, static (json, text) => json.WriteStringValue(text));
    }

    /// <summary>Writes a list that is known, be it empty; one that is not known is left out.</summary>
    private static void WriteKnown<T>(Utf8JsonWriter json, string key, ImmutableArray<T>? list, Action<Utf8JsonWriter, T> write)
    {
        if (list is not { } known) return;
        json.WriteStartArray(key);
        foreach (var element in known) write(json, element);
        json.WriteEndArray();
    }
}
