using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Apportioning;

/// <summary>Deals with places that units cannot fill from their own.</summary>
public static class Reallocator
{
    /// <summary>Reallocates the places that are left after each unit filled the lesser of its quota and the number available.</summary>
    /// <param name="units">The units. Their order only decides the order of the answer.</param>
    /// <param name="policy">What becomes of vacancies.</param>
    /// <remarks>
    /// With <see cref="VacancyPolicy.BestRemaining"/> a unit's own places go to its best; a tie at the last place given to the rest is
    /// settled as far as numbers go: what a unit gets however the tie is broken is sure. O(n log n) in the number of scores or units.
    /// </remarks>
    /// <exception cref="ArgumentException">A number is negative, or the scores of a unit are not as many as are available.</exception>
    /// <exception cref="OverflowException">The quotas add up to more than <see cref="int.MaxValue"/>.</exception>
    public static Reallocation Reallocate(ImmutableArray<QuotaUnit> units, VacancyPolicy policy)
    {
        var total = 0;
        foreach (var unit in units)
        {
            if (unit.Quota < 0 || unit.Available < 0 || unit.Weight < Rational.Zero)
            {
                throw new ArgumentException($"A number of `{unit.Id}` is negative.", nameof(units));
            }

            if (policy == VacancyPolicy.BestRemaining && unit.Scores.Length != unit.Available)
            {
                throw new ArgumentException($"`{unit.Id}` has not as many scores as are available.", nameof(units));
            }

            total = checked(total + unit.Quota);
        }

        int[] filled = [.. units.Select(unit => Math.Min(unit.Quota, unit.Available))];
        var leftover = total - filled.Sum();
        return policy switch
        {
            VacancyPolicy.StayVacant => new([.. filled], [], 0, leftover),
            VacancyPolicy.BestRemaining => BestRemaining(units, filled, leftover),
            VacancyPolicy.SainteLague => Again(units, total),
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such policy."),
        };
    }

    private static Reallocation BestRemaining(ImmutableArray<QuotaUnit> units, int[] filled, int leftover)
    {
        (int Unit, Rational Score)[] rest =
        [
            .. units
                .SelectMany((unit, i) => unit.Scores.OrderDescending().Skip(filled[i]).Select(score => (Unit: i, Score: score)))
                .OrderByDescending(one => one.Score),
        ];
        var taken = Math.Min(leftover, rest.Length);
        if (taken == 0)
        {
            return new([.. filled], [], 0, leftover);
        }

        var last = rest[taken - 1].Score;
        var above = rest.TakeWhile(one => one.Score > last).ToArray();
        foreach (var (unit, _) in above)
        {
            filled[unit]++;
        }

        var (left, tied) = (taken - above.Length, new int[units.Length]);
        foreach (var (unit, _) in rest.Where(one => one.Score == last))
        {
            tied[unit]++;
        }

        // Whatever the order among equals, a unit gets what the equals of all others cannot take.
        var equals = tied.Sum();
        var (open, contested) = (left, new List<int>());
        for (var i = 0; i < tied.Length; i++)
        {
            var sure = Math.Max(0, left - (equals - tied[i]));
            filled[i] += sure;
            open -= sure;
            if (tied[i] > sure && left > sure)
            {
                contested.Add(i);
            }
        }

        return new([.. filled], open == 0 ? [] : [.. contested], open, leftover - taken);
    }

    private static Reallocation Again(ImmutableArray<QuotaUnit> units, int total)
    {
        // What units without a weight, or too few available, cannot take stays vacant; apportioning alone would call it infeasible.
        var room = units.Where(unit => unit.Weight > Rational.Zero).Sum(unit => (long)unit.Available);
        var places = (int)Math.Min(total, room);
        ImmutableArray<ApportionedUnit> claims = [.. units.Select(unit => new ApportionedUnit(unit.Id, unit.Weight) { Max = unit.Available })];
        var again = Apportioner.Apportion(places, claims, ApportionmentMethod.SainteLague);
        return new([.. again.Places.Select(count => (int)count)], again.Tied, (int)again.PlacesLeft, total - places);
    }
}
