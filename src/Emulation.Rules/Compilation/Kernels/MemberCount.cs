using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>How many members satisfy something, while facts are missing: of those who are counted, and of those who may be.</summary>
/// <param name="Total">Those who are counted for certain.</param>
/// <param name="Met">Of them, those who satisfy it.</param>
/// <param name="Possible">Of them, those who may.</param>
/// <param name="Doubtful">Those of whom it is not known whether they are counted.</param>
/// <param name="DoubtfulMet">Of them, those who satisfy it.</param>
/// <param name="DoubtfulPossible">Of them, those who may.</param>
internal readonly record struct MemberCount(int Total, int Met, int Possible, int Doubtful, int DoubtfulMet, int DoubtfulPossible)
{
    /// <summary>With one more member: whether it is counted, and whether it satisfies what is asked.</summary>
    public MemberCount With(byte counts, byte outcome)
    {
        var (met, possible) = (outcome == Tri.Met ? 1 : 0, outcome == Tri.NotMet ? 0 : 1);
        return counts switch
        {
            Tri.Met => this with { Total = Total + 1, Met = Met + met, Possible = Possible + possible },
            Tri.Unknown => this with { Doubtful = Doubtful + 1, DoubtfulMet = DoubtfulMet + met, DoubtfulPossible = DoubtfulPossible + possible },
            _ => this,
        };
    }

    // The best case counts the doubtful who may satisfy it and leaves out the others; the worst case counts those who may not.
    // Of no members at all nothing is known.
    public byte Decide(MembersCondition condition, Percentage? share) => Total == 0
        ? Tri.Unknown
        : condition.Quantifier switch
        {
            MemberQuantifier.All => Tri.Between(Met == Total && DoubtfulMet == Doubtful, Possible == Total),
            MemberQuantifier.Any => Tri.Between(Met > 0, Possible + DoubtfulPossible > 0),
            MemberQuantifier.None => Tri.Between(Possible + DoubtfulPossible == 0, Met == 0),
            MemberQuantifier.Share => Tri.Between(
                share!.IsReachedBy(Met, Total + Doubtful - DoubtfulMet),
                share.IsReachedBy(Possible + DoubtfulPossible, Total + DoubtfulPossible)),
            _ => Tri.Between(Met >= condition.Count, Possible + DoubtfulPossible >= condition.Count),
        };
}
