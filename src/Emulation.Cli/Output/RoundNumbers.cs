using System.Globalization;
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

    /// <summary>A number, or the two bounds of it, such as `2-3`.</summary>
    public static string Range(int least, int most) => least == most
        ? least.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{least}-{most}");
}
