using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Emulation.Domain.Wording;

/// <summary>The words of a closed list as texts write them: <c>ArmedForces</c> is <c>armed-forces</c>.</summary>
/// <typeparam name="T">An enum whose values count from 0 without a gap.</typeparam>
public static class EnumWords<T>
    where T : struct, Enum
{
    /// <summary>The words, by value.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<T>().Select(value => Kebab(value.ToString()))];

    /// <summary>The word of a value.</summary>
    /// <exception cref="IndexOutOfRangeException">The enum has no such value.</exception>
    public static string Of(T value) => All[IndexOf(value)];

    /// <summary>The place of a value in a list of words.</summary>
    internal static int IndexOf(T value) => Unsafe.SizeOf<T>() == 1 ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, int>(ref value);

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
