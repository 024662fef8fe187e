using System.Collections.Immutable;
using System.Text;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Dossiers;

/// <summary>The words of a closed list as they stand in a dossier: the members of an enum in kebab-case.</summary>
/// <typeparam name="T">The enum: keys of an object, or values that the domain knows.</typeparam>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly T[] _values = Enum.GetValues<T>();
    private static readonly byte[][] _utf8 = [.. EnumWords<T>.All.Select(Encoding.UTF8.GetBytes)];
    private static readonly int[][] _byLength = ByLength();

    /// <summary>The words in the order of the enum.</summary>
    public static ImmutableArray<string> All => EnumWords<T>.All;

    /// <summary>The value at a place in <see cref="All"/>.</summary>
    public static T ValueAt(int index) => _values[index];

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => EnumWords<T>.Of(value);

    /// <summary>The place of a word in <see cref="All"/>, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= _byLength.Length) return -1;
        foreach (var index in _byLength[utf8.Length])
        {
            if (utf8.SequenceEqual(_utf8[index])) return index;
        }

        return -1;
    }

    private static int[][] ByLength() =>
        [.. Enumerable.Range(0, _utf8.Max(word => word.Length) + 1)
            .Select(length => Enumerable.Range(0, _utf8.Length).Where(index => _utf8[index].Length == length).ToArray())];
}
