using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Measuring;

/// <summary>Outcomes as bytes in a column: all of several is the least, any of several the greatest (Kleene).</summary>
internal static class Tri
{
    public const byte NotMet = (byte)Outcome.NotMet;
    public const byte Unknown = (byte)Outcome.Unknown;
    public const byte Met = (byte)Outcome.Met;

    /// <summary>The criterion is not about this candidate. Greatest, so that the least of several passes over it.</summary>
    public const byte Irrelevant = 3;

    /// <summary>Met where even the worst case is, NotMet where even the best case is not, else Unknown.</summary>
    public static byte Between(bool worst, bool best) => worst ? Met : best ? Unknown : NotMet;

    /// <summary>Whether a number lies between limits that is known only to be from <paramref name="least"/> to <paramref name="most"/>; null for no end.</summary>
    public static byte Within(Limits limits, decimal least, decimal? most) =>
        (most is { } end && limits.IsBelow(end)) || limits.IsAbove(least) ? NotMet
        : limits.IsBelow(least) || (most is { } last ? limits.IsAbove(last) : limits.AtMost is not null || limits.LessThan is not null) ? Unknown
        : Met;

    public static byte Of(bool value) => value ? Met : NotMet;
}
