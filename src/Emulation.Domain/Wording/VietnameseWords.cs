using System.Collections.Immutable;

namespace Emulation.Domain.Wording;

/// <summary>The values of a closed list as people read them in Vietnamese: <c>Good</c> is <c>hoàn thành tốt nhiệm vụ</c>.</summary>
/// <remarks>Where the law has a term, the words are that term. The lists that dossiers and decisions write have words; others throw.</remarks>
/// <typeparam name="T">An enum whose values count from 0 without a gap.</typeparam>
public static class VietnameseWords<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<string> _all = VietnameseLists.Of(typeof(T));

    /// <summary>The words, by value.</summary>
    /// <exception cref="NotSupportedException">The list has no Vietnamese words.</exception>
    public static ImmutableArray<string> All => _all.IsDefault
        ? throw new NotSupportedException($"`{typeof(T).Name}` has no Vietnamese words.")
        : _all;

    /// <summary>The words for a value.</summary>
    /// <exception cref="NotSupportedException">The list has no Vietnamese words.</exception>
    /// <exception cref="IndexOutOfRangeException">The enum has no such value.</exception>
    public static string Of(T value) => All[EnumWords<T>.IndexOf(value)];
}
