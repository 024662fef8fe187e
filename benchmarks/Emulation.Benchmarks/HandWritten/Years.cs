using System.Numerics;
using Emulation.Domain.Time;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>A yearly fact: bit 0 is this period, bit k the one k periods before.</summary>
/// <param name="Yes">Where it is known to hold.</param>
/// <param name="Possible">Where it may hold.</param>
internal readonly record struct Years(ulong Yes, ulong Possible)
{
    public byte ThisPeriod => Answers.Between((Yes & 1) != 0, (Possible & 1) != 0);

    /// <summary>How many periods in a row, this one being the last, it is known to hold.</summary>
    public int SureRun => BitOperations.TrailingZeroCount(~Yes);

    /// <summary>How many periods in a row, this one being the last, it may hold.</summary>
    public int PossibleRun => BitOperations.TrailingZeroCount(~Possible);

    public static Years operator |(Years a, Years b) => new(a.Yes | b.Yes, a.Possible | b.Possible);

    /// <summary>Twice in a row, ending with this period or the one before.</summary>
    public byte TwiceInARow() => Answers.Between((Yes & (Yes >> 1) & 3) != 0, (Possible & (Possible >> 1) & 3) != 0);

    /// <summary>Three times in a row, ending with this period or the one before.</summary>
    public byte ThriceInARow() =>
        Answers.Between((Yes & (Yes >> 1) & (Yes >> 2) & 3) != 0, (Possible & (Possible >> 1) & (Possible >> 2) & 3) != 0);

    /// <summary>At least so many of the last periods.</summary>
    public byte AtLeast(int times, int periods)
    {
        var last = Last(periods);
        return Answers.Between(BitOperations.PopCount(Yes & last) >= times, BitOperations.PopCount(Possible & last) >= times);
    }

    /// <summary>A title: what is listed, what a complete list leaves out, and for this period what was decided.</summary>
    public static Years OfTitle(ulong listed, ulong known, byte held)
    {
        var possible = listed | ~known;
        return (listed & 1) != 0 ? new(listed, possible)
            : held == Answers.Met ? new(listed | 1, possible | 1)
            : held == Answers.NotMet ? new(listed, possible & ~1UL)
            : new(listed, possible | 1);
    }

    /// <summary>The periods before this one in which every title is listed.</summary>
    public static ulong KnownSince(PeriodId? from, PeriodId now) =>
        from is { } first && first.Cycle == now.Cycle && first.Year < now.Year ? Last(Math.Min(now.Year - first.Year + 1, 64)) & ~1UL : 0;

    private static ulong Last(int periods) => periods >= 64 ? ulong.MaxValue : (1UL << periods) - 1;
}
