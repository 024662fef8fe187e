using System.Numerics;

namespace Emulation.Rules.Measuring;

/// <summary>A yes-or-no fact by award period: bit 0 is the period under consideration, bit k the one k periods before.</summary>
/// <param name="Yes">The periods in which it is known to hold.</param>
/// <param name="Possible">The periods in which it may hold: those of <paramref name="Yes"/> and those not known.</param>
internal readonly record struct History(ulong Yes, ulong Possible)
{
    /// <summary>How many periods are looked back on, this one included.</summary>
    public const int Depth = 64;

    public static History Nothing => new(0, ulong.MaxValue);

    /// <summary>The last <paramref name="years"/> periods as a mask.</summary>
    public static ulong Window(int years) => years >= Depth ? ulong.MaxValue : (1UL << years) - 1;

    public History Within(ulong window) => new(Yes & window, Possible & window);

    public History Or(History other) => new(Yes | other.Yes, Possible | other.Possible);

    public History And(History other) => new(Yes & other.Yes, Possible & other.Possible);

    /// <summary>At least so many periods, anywhere.</summary>
    public byte AtLeast(int times) => Tri.Between(BitOperations.PopCount(Yes) >= times, BitOperations.PopCount(Possible) >= times);

    /// <summary>Every period of the window.</summary>
    public byte Throughout(ulong window) => Tri.Between((Yes & window) == window, (Possible & window) == window);

    /// <summary>The periods at which a run of <paramref name="times"/> consecutive periods ends.</summary>
    public History RunsOf(int times) => new(Runs(Yes, times), Runs(Possible, times));

    /// <summary>The periods at which a run of <paramref name="times"/> consecutive periods of <paramref name="mask"/> ends.</summary>
    /// <remarks>Bit k stays set where bits k, k+1, … k+times-1 all are: the run ends at k and reaches back.</remarks>
    public static ulong Runs(ulong mask, int times)
    {
        var runs = mask;
        for (var i = 1; i < times && runs != 0; i++)
        {
            runs &= mask >> i;
        }

        return runs;
    }
}
