using System.Collections.Frozen;
using System.Collections.Immutable;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Language.Reading;

/// <summary>The words of a closed list as a policy writes them.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> _values =
        Enum.GetValues<T>().ToFrozenDictionary(EnumWords<T>.Of, StringComparer.Ordinal);

    /// <summary>The words in the order of the enum.</summary>
    public static ImmutableArray<string> All => EnumWords<T>.All;

    public static T? Find(string word) => _values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => EnumWords<T>.Of(value);
}
