namespace Emulation.Domain.Conditions;

/// <summary>So many members of the collective satisfy a condition. Of no members at all nothing is known.</summary>
/// <param name="Quantifier">How many.</param>
/// <param name="Share">The share, for <see cref="MemberQuantifier.Share"/>.</param>
/// <param name="Count">The number, for <see cref="MemberQuantifier.Count"/>.</param>
/// <param name="Of">Which members.</param>
/// <param name="Where">What they must satisfy.</param>
public sealed record MembersCondition(MemberQuantifier Quantifier, Threshold? Share, int? Count, MemberBase Of, Condition Where) : Condition
{
    /// <summary>Which of them are counted.</summary>
    public MemberFilter Filter { get; init; } = MemberFilter.Everybody;
}
