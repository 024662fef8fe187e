using System.Globalization;
using System.Numerics;
using Emulation.Domain.Numbers;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Output;

/// <summary>The numbers of a round; two of them where entries are open in an earlier one.</summary>
internal static class RoundNumbers
{
    /// <summary>How many entries a round has for certain.</summary>
    public static int Entered(RoundResult round) =>
        round.Groups.Sum(group => group.Entered) + round.NotTaken.Count(entry => entry.Waits.IsEmpty);

    /// <summary>How many entries a round has at most.</summary>
    public static int MostEntered(RoundResult round) => round.Groups.Sum(group => group.MostEntered) + round.NotTaken.Length;

    /// <summary>A number exactly, and where that is a fraction rounded to two decimals beside it: `275/3 (91.67)`.</summary>
    public static string Exact(Rational? number)
    {
        var text = number?.ToString() ?? "?";
        if (number is not { } exact || !text.Contains('/', StringComparison.Ordinal))
        {
            return text;
        }

        // Half up on the number line, in whole hundredths.
        var hundredths = ((exact * 100) + Rational.Of(1, 2)).Floor();
        var (sign, size) = hundredths.Sign < 0 ? ("-", BigInteger.Negate(hundredths)) : ("", hundredths);
        return string.Create(CultureInfo.InvariantCulture, $"{text} ({sign}{size / 100}.{(int)(size % 100):00})");
    }

    /// <summary>A number, or the two bounds of it, such as `2-3`.</summary>
    public static string Range(int least, int most) => least == most
        ? least.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{least}-{most}");
}
