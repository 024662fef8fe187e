namespace Emulation.Rules.Tests.Pairing;

/// <summary>Numbers drawn from a seed, the same on every machine (the linear congruential generator of Knuth's MMIX).</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = unchecked((seed * 0x9E3779B97F4A7C15UL) + 1);

    /// <summary>A number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)end);
    }

    /// <summary>The numbers 0 to <paramref name="count"/> - 1 in some order.</summary>
    public int[] Shuffled(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (numbers[i], numbers[other]) = (numbers[other], numbers[i]);
        }

        return numbers;
    }
}
