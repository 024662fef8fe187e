namespace Emulation.Cli.Sampling;

/// <summary>The SplitMix64 generator (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine and runtime.</summary>
/// <remarks>Not <see cref="Random"/>, whose algorithm may change between runtimes.</remarks>
/// <param name="seed">The seed.</param>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A seed for one part of a whole, so that the part can be made without the parts before it.</summary>
    public static ulong SeedOf(ulong seed, ulong part) => unchecked(Mix(Mix(seed + Gamma) ^ Mix((part * Gamma) + 1)));

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state = unchecked(_state + Gamma);
        return Mix(_state);
    }

    /// <summary>A whole number from 0 up to but not including <paramref name="bound"/>, which is at least 1.</summary>
    /// <remarks>The high half of a product: for the small bounds used here the bias is below 2⁻⁵⁰, and no number is drawn twice.</remarks>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>True in <paramref name="perMille"/> of 1,000 cases.</summary>
    public bool Chance(int perMille) => Below(1000) < perMille;

    /// <summary>One of the values, each as likely as its weight.</summary>
    public T Pick<T>(ReadOnlySpan<(int Weight, T Value)> choices)
    {
        var total = 0;
        foreach (var (weight, _) in choices) total += weight;
        var left = Below(total);
        foreach (var (weight, value) in choices)
        {
            if (left < weight) return value;
            left -= weight;
        }

        return choices[^1].Value;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
