using Emulation.Domain.Awards;

namespace Emulation.Rules.Tightening;

/// <summary>Compares two votes on one award.</summary>
internal static class VoteStrictness
{
    /// <summary>How the shares stand to each other: of all members is more than of those present, and that is more than of the valid ballots.</summary>
    public static Strictness Compare(VoteRule lower, VoteRule higher)
    {
        var share = lower.Share.CompareTo(higher.Share);
        return ConditionStrictness.Of(share >= 0 && lower.Of <= higher.Of, share <= 0 && lower.Of >= higher.Of);
    }

    /// <summary>Whether each council whose vote counts for the lower rule counts for the higher one.</summary>
    public static bool IsOfTheSameCouncil(VoteRule lower, VoteRule higher) =>
        higher.Councils.IsEmpty || (!lower.Councils.IsEmpty && lower.Councils.All(higher.Councils.Contains));
}
