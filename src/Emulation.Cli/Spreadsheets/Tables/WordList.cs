using System.Collections.Frozen;
using System.Collections.Immutable;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>A closed list of words: the key of each, and how it is said in Vietnamese.</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, string> _keys;

    private WordList(ImmutableArray<(string Key, string Vi)> words)
    {
        Words = words;
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, vi) in words)
        {
            keys[key] = key;
            foreach (var each in vi.Split('|'))
            {
                keys.TryAdd(Headings.AsKey(Headings.Normal(each)), key);
            }
        }

        _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Known to be none.</summary>
    public static WordList None { get; } = new([("none", "không có")]);

    /// <summary>Everybody of the unit.</summary>
    public static WordList All { get; } = new([("all", "tất cả")]);

    /// <summary>Yes and no.</summary>
    public static WordList Truth { get; } = new([("true", "có|đúng|yes"), ("false", "không|sai|no")]);

    /// <summary>The words, by key.</summary>
    public ImmutableArray<(string Key, string Vi)> Words { get; }

    /// <summary>The words of an enum, which are written, and besides them, in the same order, other ways that people write them.</summary>
    /// <param name="besides">Other Vietnamese words for each value, parted by bars; empty for none, and those at the end left out.</param>
    public static WordList Of<T>(params string[] besides)
        where T : struct, Enum => new(
        [
            .. EnumWords<T>.All.Select((key, n) => (key, besides.ElementAtOrDefault(n) is { Length: > 0 } others
                ? $"{VietnameseWords<T>.All[n]}|{others}"
                : VietnameseWords<T>.All[n])),
        ]);

    /// <summary>Words that are no enum.</summary>
    public static WordList Of(params ImmutableArray<(string Key, string Vi)> words) => new(words);

    /// <summary>The key of what somebody wrote, or null.</summary>
    public string? KeyOf(string written) => _keys.GetValueOrDefault(Headings.AsKey(Headings.Normal(written)));

    /// <summary>A word in a language.</summary>
    public string Say(string key, WordingLanguage language) => language == WordingLanguage.Vietnamese
        ? Words.Where(word => word.Key == key).Select(word => word.Vi.Split('|')[0]).FirstOrDefault(key)
        : key;
}
