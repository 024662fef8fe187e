using Emulation.Domain.Wording;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads words for people: <c>{vi: …, en: …}</c>.</summary>
internal static class LocalizedTextReader
{
    public static readonly MappingShape Shape = new("words", "the words", required: ["vi", "en"]);

    public static LocalizedText? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var (vi, en) = (mapping["vi"]?.Prose(context), mapping["en"]?.Prose(context));
        return vi is null || en is null ? null : new(vi, en);
    }
}
