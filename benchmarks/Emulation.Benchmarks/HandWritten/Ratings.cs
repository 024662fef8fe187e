using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>The yearly ratings as masks of periods.</summary>
internal readonly ref struct Ratings
{
    private readonly ulong _unknown;
    private readonly ulong _completed;
    private readonly ulong _good;
    private readonly ulong _excellent;

    public Ratings(RatingHistory history, PeriodId now)
    {
        ulong rated = 0;
        foreach (ref readonly var year in history.ByPeriod.AsSpan())
        {
            var ago = now.Year - year.Period.Year;
            if (!year.Level.IsKnown || year.Period.Cycle != now.Cycle || ago is < 0 or >= 64)
            {
                continue;
            }

            var bit = 1UL << ago;
            rated |= bit;
            if (!year.Level.HasValue)
            {
                continue;
            }

            switch (year.Level.Value)
            {
                case Rating.Excellent:
                    _excellent |= bit;
                    goto case Rating.Good;
                case Rating.Good:
                    _good |= bit;
                    goto case Rating.Completed;
                case Rating.Completed:
                    _completed |= bit;
                    break;
                default:
                    break;
            }
        }

        _unknown = ~rated;
    }

    public Years Completed => new(_completed, _completed | _unknown);

    public Years Good => new(_good, _good | _unknown);

    public Years Excellent => new(_excellent, _excellent | _unknown);
}
