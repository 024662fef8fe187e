using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Criteria;

namespace Emulation.Rules.Tightening;

/// <summary>Compares two criteria, or two alternatives, of one award: whom they are asked of, and what they ask.</summary>
internal static class CriterionStrictness
{
    /// <summary>How the lower criterion stands to the higher one.</summary>
    public static Strictness Compare(
        Criterion lower, Meaning lowerMeaning, Criterion higher, Meaning higherMeaning, AwardDefinition award, bool areAlternatives)
    {
        var strictness = CompareWhatIsAsked(lower, lowerMeaning, higher, higherMeaning);
        return ConditionStrictness.Of(
            strictness is Strictness.Equal or Strictness.Stricter && KeepsWhomItIsFor(lower, higher, award, areAlternatives),
            strictness is Strictness.Equal or Strictness.Looser && KeepsWhomItIsFor(higher, lower, award, areAlternatives));
    }

    /// <summary>How what the lower criterion asks stands to what the higher one does, whomever they ask.</summary>
    public static Strictness CompareWhatIsAsked(Criterion lower, Meaning lowerMeaning, Criterion higher, Meaning higherMeaning) => ConditionStrictness.Compare(
        lower.Condition, lowerMeaning with { NeedsEvidence = lower.NeedsEvidence },
        higher.Condition, higherMeaning with { NeedsEvidence = higher.NeedsEvidence });

    /// <summary>Whether a criterion is asked of all of whom the other one is asked; an alternative is open to nobody else.</summary>
    public static bool KeepsWhomItIsFor(Criterion lower, Criterion higher, AwardDefinition award, bool areAlternatives)
    {
        var (all, part) = areAlternatives ? (higher, lower) : (lower, higher);
        return Covers(all.Kinds, part.Kinds, award.Subjects) && Covers(all.Sectors, part.Sectors, award.Sectors);
    }

    private static bool Covers<T>(ImmutableArray<T> all, ImmutableArray<T> part, ImmutableArray<T> everybody) =>
        all.IsEmpty || (part.IsEmpty ? !everybody.IsEmpty && everybody.All(all.Contains) : part.All(all.Contains));
}
