using Emulation.Domain.Time;
using Emulation.Rules.Language.Reading;
using NodaTime;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads <c>{from: …, to: …}</c>, half-open; no <c>to</c> means until repealed.</summary>
internal static class PeriodReader
{
    public static readonly MappingShape Shape = new("period", "a period", required: ["from"], optional: ["to"]);

    public static EffectivePeriod? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping || mapping["from"]?.Date(context) is not { } from)
        {
            return null;
        }

        return Make(from, mapping["to"], context);
    }

    /// <summary>The period from a day on up to what <paramref name="end"/> says; one without a day is reported.</summary>
    public static EffectivePeriod? Make(LocalDate from, Field? end, ReadingContext context)
    {
        if (end is not { } field)
        {
            return new(from);
        }

        if (field.Date(context) is not { } to)
        {
            return null;
        }

        if (to > from)
        {
            return new(from, to);
        }

        context.Report(ConceptDiagnostics.EndsBeforeItStarts(field.At, from, to));
        return null;
    }
}
