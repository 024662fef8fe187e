using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Numbers;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Tests.Apportioning;

/// <summary>Apportionment written down as it is defined: slow, and another way than the library goes.</summary>
internal static class ApportionmentDefinition
{
    /// <summary>All claims w / d(s) of all units in one list, the greatest taken, place by place from the minima.</summary>
    public static (ImmutableArray<long> Places, ImmutableArray<int> Tied, bool Conflict) Claims(
        long total, ImmutableArray<ApportionedUnit> units, ApportionmentMethod method)
    {
        var claims = new List<(int Unit, BigInteger Over, BigInteger Under)>();
        for (var i = 0; i < units.Length; i++)
        {
            for (var s = units[i].Min; s < (units[i].Max ?? total + 1) && units[i].Weight > 0; s++)
            {
                var (w, half) = (units[i].Weight, Rational.Of(1, 2));
                var square = method switch
                {
                    ApportionmentMethod.SainteLague => (s + half) * (s + half),
                    ApportionmentMethod.DHondt => (Rational)(s + 1) * (s + 1),
                    ApportionmentMethod.HuntingtonHill => (Rational)s * (s + 1),
                    ApportionmentMethod.Dean => (Rational)s * (s + 1) / (s + half) * s * (s + 1) / (s + half),
                    _ => (Rational)s * s,
                };
                var claim = w * w;
                claims.Add((i, square == 0 ? 1 : claim.Numerator * square.Denominator, square == 0 ? 0
                    : claim.Denominator * square.Numerator));
            }
        }

        var places = units.Select(unit => unit.Min).ToArray();
        var left = total - places.Sum();
        if (left < 0 || claims.Count < left || claims.Count(claim => claim.Under == 0) > left)
        {
            return ([], [], true);
        }

        claims.Sort((one, other) => (other.Over * one.Under).CompareTo(one.Over * other.Under));
        bool AreEqual(int one, int other) => claims[one].Over * claims[other].Under == claims[other].Over * claims[one].Under;
        if (left > 0 && left < claims.Count && AreEqual((int)left - 1, (int)left))
        {
            var last = (int)left;
            var sure = Enumerable.Range(0, last).Where(at => !AreEqual(at, last)).ToArray();
            Array.ForEach(sure, at => places[claims[at].Unit]++);
            return ([.. places],
                [.. Enumerable.Range(0, claims.Count).Where(at => AreEqual(at, last)).Select(at => claims[at].Unit).Order()], false);
        }

        claims.Take((int)left).ToList().ForEach(claim => places[claim.Unit]++);
        return ([.. places], [], false);
    }

    /// <summary>
    /// The claims q - s to one place more, the greatest taken, as long as whole quotas fit and no claim below 0 is needed; else the fair
    /// shares.
    /// </summary>
    public static (ImmutableArray<long> Places, ImmutableArray<int> Tied, bool Conflict) Remainders(long total,
        ImmutableArray<ApportionedUnit> units)
    {
        if (Shares(total, units) is not { } shares)
        {
            return ([], [], true);
        }

        var sum = units.Aggregate(Rational.Zero, (all, unit) => all + unit.Weight);
        Rational[] quotas = [.. units.Select(unit => sum == 0 ? 0 : unit.Weight * total / sum)];
        return Greatest(total, units, quotas) ?? Greatest(total, units, shares)!.Value;
    }

    private static (ImmutableArray<long> Places, ImmutableArray<int> Tied, bool Conflict)? Greatest(
        long total, ImmutableArray<ApportionedUnit> units, Rational[] shares)
    {
        var claims = units
            .SelectMany((unit, i) =>
                Enumerable.Range((int)unit.Min, 60).Where(s => unit.Max is null || s < unit.Max)
                    .Select(s => (Unit: i, Claim: shares[i] - s)))
            .Where(claim => claim.Claim > 0)
            .OrderByDescending(claim => claim.Claim)
            .ToArray();
        var places = units.Select(unit => unit.Min).ToArray();
        var left = (int)(total - places.Sum());
        if (left < claims.Count(claim => claim.Claim >= 1) || left > claims.Length)
        {
            return null;
        }

        var isTie = left > 0 && left < claims.Length && claims[left - 1].Claim == claims[left].Claim;
        foreach (var (unit, _) in claims.Take(left).Where(claim => !isTie || claim.Claim > claims[left].Claim))
        {
            places[unit]++;
        }

        return ([.. places], isTie ? [.. claims.Where(claim => claim.Claim == claims[left].Claim).Select(claim => claim.Unit).Order()]
            : [], false);
    }

    /// <summary>
    /// Tries every choice of who is held at a minimum, who at a maximum and who is free, until the shares are those of one multiple.
    /// </summary>
    private static Rational[]? Shares(long total, ImmutableArray<ApportionedUnit> units)
    {
        for (var choice = 0; choice < (int)Math.Pow(3, units.Length); choice++)
        {
            var held = units.Select((_, i) => choice / (int)Math.Pow(3, i) % 3).ToArray();
            var most = units.Select(unit => unit.Weight == 0 ? unit.Min : unit.Max ?? total + unit.Min).ToArray();
            var (rest, free) = ((Rational)total, Rational.Zero);
            for (var i = 0; i < units.Length; i++)
            {
                rest -= held[i] == 0 ? units[i].Min : held[i] == 1 ? most[i] : 0;
                free += held[i] == 2 ? units[i].Weight : 0;
            }

            if ((free == 0 && rest != 0) || units.Where((unit, i) => unit.Weight == 0 && held[i] != 0).Any())
            {
                continue;
            }

            if (free == 0)
            {
                // Everybody is held: one multiple must still fit between those at their minimum and those at their maximum.
                var low =
                    Enumerable.Range(0, units.Length).Where(i => held[i] == 1).Select(i => most[i] / units[i].Weight).DefaultIfEmpty(0)
                        .Max();
                if (Enumerable.Range(0, units.Length)
                    .All(i => held[i] != 0 || units[i].Weight == 0 || units[i].Weight * low <= units[i].Min))
                {
                    return [.. units.Select((unit, i) => held[i] == 0 ? unit.Min : (Rational)most[i])];
                }

                continue;
            }

            var multiple = rest / free;
            var isOne = multiple >= 0 && Enumerable.Range(0, units.Length).All(i => held[i] switch
            {
                0 => units[i].Weight * multiple <= units[i].Min,
                1 => units[i].Weight * multiple >= most[i],
                _ => units[i].Weight * multiple >= units[i].Min && units[i].Weight * multiple <= most[i],
            });
            if (isOne)
            {
                return [.. units.Select((unit, i) => held[i] == 0 ? unit.Min : held[i] == 1 ? most[i] : unit.Weight * multiple)];
            }
        }

        return null;
    }
}
