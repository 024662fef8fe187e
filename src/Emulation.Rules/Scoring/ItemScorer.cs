using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;

namespace Emulation.Rules.Scoring;

/// <summary>Works out one item: its values, its points before the cap, and the range where values are missing.</summary>
internal static class ItemScorer
{
    /// <summary>The names of the values that an item reads.</summary>
    public static ImmutableArray<string> NamesOf(ScoreItem item) =>
        item.Method.Parts.IsEmpty ? [item.Id] : [.. item.Method.Parts.Select(part => $"{item.Id}.{part}")];

    public static ItemScore Score(ScoreItem item, IReadOnlyDictionary<string, ScoreValue> values)
    {
        var names = NamesOf(item);
        if (values.GetValueOrDefault(item.Id).DoesNotApply || names.Any(name => values.GetValueOrDefault(name).DoesNotApply))
        {
            return item.Absence switch
            {
                ScoreAbsence.NotAllowed => new(item, Open(item, [])) { Missing = names, Problem = ScoreProblem.AlwaysApplies },
                ScoreAbsence.GivesPoints => new(item, item.AbsencePoints) { DoesNotApply = true },
                _ => new(item, Rational.Zero) { DoesNotApply = true },
            };
        }

        var known = new SortedDictionary<string, Rational>(StringComparer.Ordinal);
        var missing = ImmutableArray.CreateBuilder<string>();
        var problem = ScoreProblem.None;
        foreach (var name in names)
        {
            if (values.GetValueOrDefault(name).Number is not { } number)
            {
                missing.Add(name);
            }
            else if (!IsPossible(item.Method, PartOf(item, name), number))
            {
                missing.Add(name);
                problem = ScoreProblem.OutOfRange;
            }
            else
            {
                known.Add(PartOf(item, name), number);
            }
        }

        if (missing.Count > 0)
        {
            return new(item, Open(item, known)) { Missing = missing.ToImmutable(), Problem = problem };
        }

        var points = Points(item, known);
        return new(item, Cut(points, item)) { Uncapped = points };
    }

    private static string PartOf(ScoreItem item, string name) => name.Length == item.Id.Length ? "" : name[(item.Id.Length + 1)..];

    private static Rational Cut(Rational points, ScoreItem item) =>
        points > item.Points ? item.Points : points < Rational.Zero ? Rational.Zero : points;

    private static bool IsPossible(ScoreMethod method, string part, Rational number) => method switch
    {
        CasePoints or DeductionPoints or RankPoints => number.IsWhole && number >= Rational.Zero,
        FixedPoints => number == Rational.Zero || number == 1,
        GrowthPoints => part == "current" ? number >= Rational.Zero : number > Rational.Zero,
        BandPoints bands => bands.Otherwise is not null || bands.Bands.Any(band => band.Values.Contains(number)),
        StepPoints => true,
        _ => number >= Rational.Zero,
    };

    private static Rational Points(ScoreItem item, SortedDictionary<string, Rational> values) => item.Method switch
    {
        SharePoints => values[""] * item.Points / 100,
        FixedPoints => values[""] * item.Points,
        CasePoints cases => Sum(cases.Each, values),
        BandPoints bands => bands.Bands.FirstOrDefault(band => band.Values.Contains(values[""]))?.Points ?? bands.Otherwise!.Value,
        RankPoints ranks => RankOf(values[""]) is >= 1 and var rank && rank <= ranks.Points.Length ? ranks.Points[rank - 1] : ranks.Otherwise,
        DeductionPoints faults => Left(item, faults, Sum(faults.Each, values)),
        StepPoints steps => item.Points - (StepsBelow(steps, values[""]) * steps.Points),
        GrowthPoints growth => growth.Start + (growth.Growth * (values["current"] - values["previous"]) / values["previous"])
            + (growth.Level * values["current"] / values["best"]),
        _ => values[""],
    };

    // A rank past any list is as good as the longest one.
    private static int RankOf(Rational value) => value > int.MaxValue ? int.MaxValue : (int)value.Numerator;

    private static Rational Sum(ImmutableSortedDictionary<string, Rational> each, SortedDictionary<string, Rational> values) =>
        values.Aggregate(Rational.Zero, (sum, value) => sum + (each[value.Key] * value.Value));

    private static Rational Left(ScoreItem item, DeductionPoints faults, Rational cost) =>
        faults.AllLostAt is { } limit && cost >= limit ? Rational.Zero : item.Points - cost;

    private static Rational StepsBelow(StepPoints steps, Rational value)
    {
        if (value >= steps.Standard)
        {
            return Rational.Zero;
        }

        var count = (steps.Standard - value) / steps.Step;
        return Rational.Of(steps.CountsBegun ? -(-count).Floor() : count.Floor(), 1);
    }

    /// <summary>What the item can still come to: from what is known, whatever the missing values turn out to be.</summary>
    private static NumberRange Open(ScoreItem item, SortedDictionary<string, Rational> known)
    {
        switch (item.Method)
        {
            case CasePoints cases:
                return NumberRange.Between(Cut(Sum(cases.Each, known), item), item.Points);
            case DeductionPoints faults:
                return NumberRange.Between(Rational.Zero, Cut(Left(item, faults, Sum(faults.Each, known)), item));
            case BandPoints bands:
                return Hull(item, [.. bands.Bands.Select(band => band.Points), .. bands.Otherwise is { } other ? [other] : Array.Empty<Rational>()]);
            case RankPoints ranks:
                return Hull(item, [.. ranks.Points, ranks.Otherwise]);
            default:
                return NumberRange.Between(Rational.Zero, item.Points);
        }
    }

    private static NumberRange Hull(ScoreItem item, Rational[] points) => NumberRange.Between(Cut(points.Min(), item), Cut(points.Max(), item));
}
