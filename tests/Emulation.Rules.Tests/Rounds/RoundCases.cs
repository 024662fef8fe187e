using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Rounds;

namespace Emulation.Rules.Tests.Rounds;

/// <summary>Random groups of one round, the same for the same seed (SplitMix64, Steele, Lea, Flood 2014).</summary>
internal sealed class RoundCases(ulong seed)
{
    private ulong _state = seed;

    public int Below(int bound)
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        var z = _state;
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
        }

        return (int)Math.BigMul(z, (ulong)bound, out _);
    }

    /// <summary>A plan of one round in which everybody competes, by one key or two, with or without a minimum.</summary>
    public Movement Plan(TiePolicy ties, bool mayHaveMinimum)
    {
        var plan = RoundsText.Plan(RoundsText.TwoRounds);
        var stream = plan.Rounds[1].Streams[0];
        ImmutableArray<RankKey> keys = Below(2) == 0 ? [new("x")] : [new("x", Below(2) == 0), new("y", Below(2) == 0)];
        return plan with
        {
            Rounds =
            [
                new("only", new LocalizedText("Vòng", "Round"),
                [
                    stream with
                    {
                        AtMost = Below(4) == 0
                            ? new PlaceLimit(new PlaceRule(Percentage.Of(Below(101)), Rounding.Floor))
                            : new PlaceLimit(Below(6)),
                        RankBy = keys,
                        Ties = ties,
                        Seed = ties == TiePolicy.Lot ? "seed" : null,
                        Minimum = mayHaveMinimum && Below(2) == 0 ? [new(new RankKey("x"), Rational.Zero + 1, stream.Citation, stream.Status)] : [],
                    },
                ]),
            ],
        };
    }

    /// <summary>Entries with few different scores, so that ties are common; of a few of them scores are not known.</summary>
    public MovementEntries Entries(int most, int unknown)
    {
        var count = Below(most + 1);
        var entries = Enumerable.Range(0, count).Select(i =>
        {
            var scores = new List<(string, decimal)>();
            foreach (var name in (ReadOnlySpan<string>)["x", "y"])
            {
                if (i >= unknown || Below(3) == 0)
                {
                    scores.Add((name, Below(4)));
                }
            }

            return RoundsText.Entry(string.Create(CultureInfo.InvariantCulture, $"a{i}"), [.. scores]);
        });
        return RoundsText.Entries([.. entries]);
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToArray();
        for (var i = list.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
