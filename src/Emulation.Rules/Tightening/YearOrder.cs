using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Tightening;

/// <summary>The order of conditions that count years: levels, times, windows and runs.</summary>
internal static class YearOrder
{
    // How far back anything is looked at where no window is set.
    private const int AnyYear = 64;

    public static bool Rating(RatingCondition a, RatingCondition b, Implication within)
    {
        if (a.AtLeast < b.AtLeast || !Sameness.Of(a with { AtLeast = b.AtLeast, Scope = b.Scope }, b, within.Left, within.Right))
        {
            return false;
        }

        if (within.Place.EachYear)
        {
            return true;
        }

        if (within.Place.Window is { } window)
        {
            return OverTheSpan(a.Scope, a.Scope.Years ?? 1, b.Scope, b.Scope.Years ?? 1, window);
        }

        // Of the years that count for the first, those outside the window of the second may be the ones that are met.
        var outside = Math.Max(0, (a.Scope.OfLast ?? 1) - (b.Scope.OfLast ?? 1));
        return Times(a.Scope) - outside >= Times(b.Scope);
    }

    public static bool Held(HeldCondition a, HeldCondition b, Implication within)
    {
        var rest = a with
        {
            Awards = b.Awards,
            Times = b.Times,
            Consecutive = b.Consecutive,
            Ending = b.Ending,
            WithinYears = b.WithinYears,
            Scope = b.Scope,
            Bases = b.Bases,
        };
        if (!a.Awards.All(b.Awards.Contains) || !OnBasis(a.Bases, b.Bases) || !Sameness.Of(rest, b, within.Left, within.Right))
        {
            return false;
        }

        var isTitle = a.Awards.All(award => within.Left.IsTitle(award));
        if (within.Place.EachYear)
        {
            return isTitle;
        }

        if (within.Place.Window is { } window && isTitle)
        {
            return OverTheSpan(a.Scope, a.Times, b.Scope, b.Times, window);
        }

        return isTitle
            ? Runs(a, b)
            : a.Times >= b.Times && (within.Place.Window is not null || Window(a) <= Window(b));
    }

    /// <summary>A longer run, after the same award, in which as much holds.</summary>
    public static bool Span(SpanCondition a, SpanCondition b, Implication within) =>
        Sameness.Of(Rest(a), Rest(b), within.Left, within.Right)
        && (b.Since is null || (a.Since == b.Since && OnBasis(a.SinceBases, b.SinceBases)))
        && a.Years >= b.Years
        && (b.EveryYear is null || (a.EveryYear is not null && within.In(Place.EveryYear).Holds(a.EveryYear, b.EveryYear)))
        && (b.Where is null || (a.Where is not null && within.In(Place.Over(a.Years)).Holds(a.Where, b.Where)));

    private static SpanCondition Rest(SpanCondition span) => span with { Since = null, SinceBases = [], Years = 0, EveryYear = null, Where = null };

    // Whatever was given on a basis of the first was given on one of the second; none asked is any.
    private static bool OnBasis(ImmutableArray<CommendationBasis> a, ImmutableArray<CommendationBasis> b) =>
        b.IsEmpty || (!a.IsEmpty && a.All(b.Contains));

    private static int Times(YearScope scope) => scope.EveryYear ? scope.OfLast ?? 1 : scope.Years ?? 1;

    private static bool OverTheSpan(YearScope a, int timesOfA, YearScope b, int timesOfB, int window) =>
        b.EveryYear ? a.EveryYear : (a.EveryYear ? window : timesOfA) >= timesOfB;

    // Wherever the titles of the first end, those of the second must find an end, and room in their window.
    private static bool Runs(HeldCondition a, HeldCondition b)
    {
        var isRun = a.Consecutive || a.Times == 1;
        if (a.Times < b.Times || (b.Consecutive && b.Times > 1 && !isRun))
        {
            return false;
        }

        var isInside = Window(a) <= Window(b);
        if (Ends(a.Ending) is not { } ends)
        {
            return isInside && b.Ending == RunEnding.Any;
        }

        var others = Ends(b.Ending);
        return Array.TrueForAll(ends, end => Enumerable.Range(end, isRun ? a.Times - b.Times + 1 : 1).Any(other =>
            (others is null || others.Contains(other))
            && (isInside || ((isRun || b.Times == 1) && other + b.Times <= Window(b)))));
    }

    private static int Window(HeldCondition held) => held.WithinYears ?? AnyYear;

    // As so many periods ago; null is anywhere.
    private static int[]? Ends(RunEnding ending) => ending switch
    {
        RunEnding.ThisPeriod => [0],
        RunEnding.LastPeriod => [1],
        RunEnding.LastOrThisPeriod => [0, 1],
        _ => null,
    };
}
