using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Emulation.Rules.Language.Reading;

/// <summary>The words of a closed list as a policy writes them: the members of an enum in kebab-case.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> _values =
        Enum.GetValues<T>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

    /// <summary>The words in the order of the enum.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<T>().Select(value => Kebab(value.ToString()))];

    public static T? Find(string word) => _values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => Kebab(value.ToString());

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
