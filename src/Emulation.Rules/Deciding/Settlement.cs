using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Deciding;

/// <summary>Finds what is missing for an answer, and one smallest part of it that could settle it.</summary>
internal static class Settlement
{
    // Sets of up to three facts are tried one after another; beyond that, or among very many, facts are dropped one by
    // one from the whole, which leaves a set that has none too many. A try walks the whole tree, so that a large one, such
    // as that of a school with a fact open for everybody, gets fewer of them; where even the dropping takes too long the
    // set may keep some that are not needed.
    private const int LargestTried = 3;
    private const int MostTried = 5_000;
    private const int MostVisited = 500_000;

    public static (ImmutableArray<MissingFact> Missing, ImmutableArray<string> Enough) Of(Evidence standards)
    {
        ImmutableArray<MissingFact> missing =
            [.. standards.StillMissing().DistinctBy(fact => fact.Fact, StringComparer.Ordinal).OrderBy(fact => fact.Fact, StringComparer.Ordinal)];
        string[] facts = [.. missing.Select(fact => fact.Fact)];
        return (missing, Enough(standards, facts));
    }

    private static ImmutableArray<string> Enough(Evidence standards, string[] facts)
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var tries = (int)Math.Clamp(MostVisited / Size(standards), 1, MostTried);
        var budget = tries;
        for (var size = 1; size <= Math.Min(LargestTried, facts.Length) && budget > 0; size++)
        {
            if (Try(standards, facts, 0, size, chosen, ref budget))
            {
                return [.. chosen.Order(StringComparer.Ordinal)];
            }
        }

        // Dropping towards a yes and towards a no may end in sets of different size.
        var (toMet, toNotMet) = (Reduce(standards, facts, tries, toMet: true), Reduce(standards, facts, tries, toMet: false));
        return toNotMet.IsEmpty || (!toMet.IsEmpty && toMet.Length < toNotMet.Length) ? toMet : toNotMet;
    }

    private static bool Try(Evidence standards, string[] facts, int from, int size, HashSet<string> chosen, ref int budget)
    {
        if (size == 0)
        {
            budget--;
            return Settles(standards, chosen);
        }

        for (var f = from; f <= facts.Length - size && budget > 0; f++)
        {
            chosen.Add(facts[f]);
            if (Try(standards, facts, f + 1, size - 1, chosen, ref budget))
            {
                return true;
            }

            chosen.Remove(facts[f]);
        }

        return false;
    }

    private static ImmutableArray<string> Reduce(Evidence standards, string[] facts, int tries, bool toMet)
    {
        var kept = new HashSet<string>(facts, StringComparer.Ordinal);
        if (!Reaches(standards, kept, toMet))
        {
            return [];
        }

        // Where there are fewer tries than facts, whole stretches are dropped first.
        for (var stretch = facts.Length <= tries ? 1 : facts.Length / 2; stretch >= 1; stretch /= 2)
        {
            for (var end = facts.Length; end > 0 && tries > 0; end -= stretch)
            {
                var dropped = facts[Math.Max(0, end - stretch)..end].Where(kept.Remove).ToArray();
                if (dropped.Length > 0 && tries-- > 0 && !Reaches(standards, kept, toMet))
                {
                    kept.UnionWith(dropped);
                }
            }
        }

        return [.. kept.Order(StringComparer.Ordinal)];
    }

    private static bool Reaches(Evidence standards, HashSet<string> facts, bool toMet)
    {
        var (met, notMet) = standards.Reach(facts);
        return toMet ? met : notMet;
    }

    private static bool Settles(Evidence standards, HashSet<string> facts)
    {
        var (met, notMet) = standards.Reach(facts);
        return met || notMet;
    }

    private static int Size(Evidence evidence) => 1 + evidence.Parts.Sum(Size);
}
