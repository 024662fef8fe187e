using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>The least and the greatest share that some units can come to, each of which may turn out in several ways.</summary>
/// <remarks>
/// How a unit turns out tells both what it adds and what it is counted over, so a share is not the quotient of two ranges. A quotient
/// of two sums, one choice for each unit, is greatest where no choice adds to the sum above less itself times the sum below; from any
/// choice that is taken at first, each step of Dinkelbach's method comes closer, and there are few of them.
/// </remarks>
internal static class ShareRange
{
    /// <summary>One way in which a unit may turn out.</summary>
    /// <param name="Amount">What it adds.</param>
    /// <param name="Over">What it is counted over.</param>
    public readonly record struct Way(NumberRange Amount, NumberRange Over);

    /// <summary>The share as a percentage; null where it is over nothing for sure, or there are no units. O(ways) for each step.</summary>
    /// <param name="units">The ways of each unit, one at least.</param>
    /// <param name="loose">What is added besides, whichever way the units turn out.</param>
    public static NumberRange? Of(IReadOnlyCollection<Way[]> units, NumberRange loose)
    {
        if (units.All(ways => ways.All(way => way.Over.Most == Rational.Zero)))
        {
            return null;
        }

        var least = Least(units, loose.Least) * 100;
        return Most(units, loose.Most) is { } most ? NumberRange.Between(least, most * 100) : NumberRange.From(least);
    }

    private static Rational Least(IReadOnlyCollection<Way[]> units, Rational loose)
    {
        // Over more than any number, a share is less than any.
        if (units.Any(ways => ways.Any(way => way.Over.Most is null)))
        {
            return Rational.Zero;
        }

        Rational? share = null;
        while (true)
        {
            var (above, below) = (loose, Rational.Zero);
            foreach (var ways in units)
            {
                // At first the most to be counted over, so that there is something.
                var way = share is { } known
                    ? ways.MinBy(each => each.Amount.Least - (known * each.Over.Most!.Value))
                    : ways.MaxBy(each => each.Over.Most!.Value);
                (above, below) = (above + way.Amount.Least, below + way.Over.Most!.Value);
            }

            if (share is { } last && above - (last * below) >= Rational.Zero)
            {
                return last;
            }

            share = above / below;
        }
    }

    private static Rational? Most(IReadOnlyCollection<Way[]> units, Rational? loose)
    {
        if (loose is not { } besides || units.Any(ways => ways.Any(way => way.Amount.Most is null)))
        {
            return null;
        }

        var share = Rational.Zero;
        while (true)
        {
            var (above, below) = (besides, Rational.Zero);
            foreach (var ways in units)
            {
                var known = share;
                var way = ways.MaxBy(each => each.Amount.Most!.Value - (known * each.Over.Least));
                (above, below) = (above + way.Amount.Most!.Value, below + way.Over.Least);
            }

            if (above - (share * below) <= Rational.Zero)
            {
                return share;
            }

            if (below == Rational.Zero)
            {
                return null;
            }

            share = above / below;
        }
    }
}
