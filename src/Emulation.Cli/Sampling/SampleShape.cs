namespace Emulation.Cli.Sampling;

/// <summary>How many people each unit of a sample has; any unit's place is found without counting through the others.</summary>
/// <remarks>
/// The people are shared out evenly; then every pair of neighbours moves some from one to the other. So sizes vary,
/// the total is exact, and a unit's size depends on the seed and its own pair alone.
/// </remarks>
internal sealed class SampleShape
{
    // Keeps the seeds of sizes apart from those of units, which are numbered from 0.
    private const ulong SizeStream = 1UL << 40;

    private readonly ulong _seed;

    /// <summary>Works out the shape.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one unit, or there are fewer people than units, or more than there are ids for.</exception>
    public SampleShape(SampleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Units < 1) throw new ArgumentOutOfRangeException(nameof(options), "a population has at least one unit");
        if (options.People < 1) throw new ArgumentOutOfRangeException(nameof(options), "a population has at least one person");

        Units = options.Units ?? Math.Max(1, (int)(((options.People ?? 0L) + (SampleOptions.PeoplePerUnit / 2)) / SampleOptions.PeoplePerUnit));
        var people = options.People ?? (long)Units * SampleOptions.PeoplePerUnit;
        if (people < Units) throw new ArgumentOutOfRangeException(nameof(options), "there are fewer people than units");
        if (people > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(options), "there are too many people to number them");
        People = (int)people;
        _seed = options.Seed;
    }

    /// <summary>The units.</summary>
    public int Units { get; }

    /// <summary>The people of all units together.</summary>
    public int People { get; }

    /// <summary>The people before a unit, and those in it.</summary>
    /// <param name="unit">The unit's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public (int First, int Count) PeopleOf(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);

        var (first, count) = (StartOf(unit), StartOf(unit + 1) - StartOf(unit));
        var even = unit & ~1;
        if (even + 1 >= Units) return (first, count);

        var moved = Moved(even);
        return unit == even ? (first, count + moved) : (first + moved, count - moved);
    }

    private int StartOf(int unit) => (int)((long)People * unit / Units);

    /// <summary>How many the first of a pair has more than its even share, up to half of it; near zero more often than far.</summary>
    private int Moved(int even)
    {
        var most = Math.Min(StartOf(even + 1) - StartOf(even), StartOf(even + 2) - StartOf(even + 1)) / 2;
        var random = new SplitMix64(SplitMix64.SeedOf(_seed, SizeStream + (ulong)even));
        return random.Below(most + 1) + random.Below(most + 1) - most;
    }
}
