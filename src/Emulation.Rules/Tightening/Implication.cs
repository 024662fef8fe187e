using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>Shows that one condition never comes out better than another: whatever the facts, and whichever of them are known.</summary>
/// <remarks>
/// What is shown is so; what is not shown may be so all the same. Facts are compared one with one and combined as the
/// engine combines them, without reasoning about one fact that appears in two places.
/// </remarks>
/// <param name="left">What the names in the first condition stand for.</param>
/// <param name="right">What the names in the second one stand for.</param>
/// <param name="place">Around what both stand.</param>
internal sealed class Implication(Meaning left, Meaning right, Place place)
{
    // Far more than any text of the law needs; what is larger is not compared at all.
    private const int MostComparisons = 100_000;

    private readonly Dictionary<(Formula, Formula), bool> _known = [];

    public Meaning Left => left;

    public Meaning Right => right;

    public Place Place => place;

    public bool Holds(Condition a, Condition b) => Holds(Formula.Of(a), Formula.Of(b));

    /// <summary>The same question about conditions that stand elsewhere.</summary>
    public Implication In(Place other) => new(left, right, other);

    private bool Holds(Formula a, Formula b)
    {
        if (_known.TryGetValue((a, b), out var known))
        {
            return known;
        }

        if (_known.Count >= MostComparisons)
        {
            return false;
        }

        return _known[(a, b)] = (a, b) switch
        {
            (Formula.Literal one, Formula.Literal other) => Fact(one, other),
            (Formula.Combination some, Formula.Literal) => Enough(some, b),
            (Formula.Literal, Formula.Combination some) => Enough(a, some),
            (Formula.Combination some, Formula.Combination others) => Enough(a, others) || Enough(some, b) || Matched(some, others),
            _ => false,
        };
    }

    // Under a `not` the direction turns round, and with it which side is which.
    private bool Fact(Formula.Literal a, Formula.Literal b) => a.Negated == b.Negated
        && (a.Negated ? FactOrder.Holds(b.Condition, a.Condition, new(right, left, place)) : FactOrder.Holds(a.Condition, b.Condition, this));

    // So many of the parts imply it that whichever are met, one of those is among them.
    private bool Enough(Formula.Combination some, Formula b) => some.Parts.Count(part => Holds(part, b)) > some.Parts.Length - some.Need;

    private bool Enough(Formula a, Formula.Combination some) => some.Parts.Count(part => Holds(a, part)) >= some.Need;

    // Each part stands for one of the others; those that stand for none may all be among the ones that are met.
    private bool Matched(Formula.Combination some, Formula.Combination others)
    {
        var partner = new int?[others.Parts.Length];
        var matched = Enumerable.Range(0, some.Parts.Length).Count(part => Match(part, new bool[partner.Length]));
        return some.Need - (some.Parts.Length - matched) >= others.Need;

        bool Match(int part, bool[] tried)
        {
            for (var other = 0; other < partner.Length; other++)
            {
                if (!tried[other] && Holds(some.Parts[part], others.Parts[other]))
                {
                    tried[other] = true;
                    if (partner[other] is not { } rival || Match(rival, tried))
                    {
                        partner[other] = part;
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
