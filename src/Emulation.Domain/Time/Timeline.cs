using System.Collections.Immutable;
using NodaTime;

namespace Emulation.Domain.Time;

/// <summary>A number of the law as a line of dated, cited changes.</summary>
/// <typeparam name="T">What changes over time.</typeparam>
public sealed class Timeline<T>
{
    private readonly ImmutableArray<Dated<T>> _newestFirst;

    /// <summary>Makes a timeline of changes in any order.</summary>
    /// <exception cref="ArgumentException">Two changes begin on the same day.</exception>
    public Timeline(IEnumerable<Dated<T>> changes)
    {
        _newestFirst = [.. changes.OrderByDescending(change => change.From)];
        for (var i = 1; i < _newestFirst.Length; i++)
        {
            if (_newestFirst[i].From == _newestFirst[i - 1].From)
            {
                throw new ArgumentException("Two values of one timeline begin on the same day.", nameof(changes));
            }
        }
    }

    /// <summary>The changes, newest first.</summary>
    public ImmutableArray<Dated<T>> Changes => _newestFirst;

    /// <summary>The value in force on <paramref name="date"/> with its source, or null before the first one: never a default.</summary>
    public Dated<T>? On(LocalDate date)
    {
        foreach (var change in _newestFirst)
        {
            if (change.From <= date)
            {
                return change;
            }
        }

        return null;
    }
}
