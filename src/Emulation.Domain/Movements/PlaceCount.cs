namespace Emulation.Domain.Movements;

/// <summary>A number of places that the plan sets, or that it leaves to whoever runs it to state under a name.</summary>
public sealed record PlaceCount
{
    /// <summary>A number that the plan sets.</summary>
    /// <param name="count">How many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public PlaceCount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>A number that the entries state.</summary>
    /// <param name="figure">The name under which they state it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public PlaceCount(string figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Figure = figure;
    }

    /// <summary>The number, or null where the entries state it.</summary>
    public int? Count { get; }

    /// <summary>The name under which the entries state it, or null.</summary>
    public string? Figure { get; }

    /// <summary>The number; null where the plan leaves it open and <paramref name="figures"/> does not state it.</summary>
    public int? In(IReadOnlyDictionary<string, int> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Count ?? (figures.TryGetValue(Figure!, out var stated) ? stated : null);
    }
}
