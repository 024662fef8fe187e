using System.Collections.Immutable;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Reading;

/// <summary>Reads lists and mappings of entries. Wherever several may stand, one may stand without a list.</summary>
internal static class ListReading
{
    /// <summary>The items of a list, or the one value that stands in its place.</summary>
    public static ImmutableArray<Field> Items(this Field field, ReadingContext context)
    {
        if (field.Value is not YamlSequence sequence)
        {
            return [field];
        }

        if (sequence.Items.IsEmpty)
        {
            context.Report(ReadingDiagnostics.EmptyList(field.Key, field.Name));
        }

        return [.. sequence.Items.Select(item => new Field(field.Name, item.Span, item))];
    }

    /// <summary>The entries of a mapping whose keys the author chooses.</summary>
    public static ImmutableArray<Field> Entries(this Field field, ReadingContext context)
    {
        if (field.Mapping(context) is not { } mapping)
        {
            return [];
        }

        if (mapping.Entries.IsEmpty)
        {
            context.Report(ReadingDiagnostics.Empty(field.Key, field.Name));
        }

        return [.. mapping.Entries.Select(Field.Of)];
    }

    public static ImmutableArray<T> WordList<T>(this Field field, ReadingContext context)
        where T : struct, Enum
    {
        var words = ImmutableArray.CreateBuilder<T>();
        foreach (var item in field.Items(context))
        {
            if (item.Word<T>(context) is { } word)
            {
                Add(words, word, item, context);
            }
        }

        return words.ToImmutable();
    }

    public static ImmutableArray<string> TextList(this Field field, ReadingContext context) =>
        field.Strings(context, item => item.Text(context));

    public static ImmutableArray<string> IdList(this Field field, ReadingContext context) =>
        field.Strings(context, item => item.Id(context));

    public static ImmutableArray<string> PolicyIdList(this Field field, ReadingContext context) =>
        field.Strings(context, item => item.PolicyId(context));

    /// <summary>A number that is always the least one: <c>3</c> or <c>{at-least: 3}</c>.</summary>
    public static int? AtLeast(this Field field, ReadingContext context, int most)
    {
        if (field.Value is not YamlMapping)
        {
            return field.Whole(context, 1, most);
        }

        return MappingReader.Open(field, AtLeastShape, context)?["at-least"]?.Whole(context, 1, most);
    }

    public static readonly MappingShape AtLeastShape = new("least", "a number", required: ["at-least"]);

    private static ImmutableArray<string> Strings(this Field field, ReadingContext context, Func<Field, string?> read)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var strings = ImmutableArray.CreateBuilder<string>();
        foreach (var item in field.Items(context))
        {
            if (read(item) is not { } text)
            {
                continue;
            }

            if (seen.Add(text))
            {
                strings.Add(text);
            }
            else
            {
                context.Report(ReadingDiagnostics.ListedTwice(item.At, item.Name, text));
            }
        }

        return strings.ToImmutable();
    }

    private static void Add<T>(ImmutableArray<T>.Builder words, T word, Field item, ReadingContext context)
        where T : struct, Enum
    {
        if (words.Contains(word))
        {
            context.Report(ReadingDiagnostics.ListedTwice(item.At, item.Name, Words<T>.Of(word)));
        }
        else
        {
            words.Add(word);
        }
    }
}
