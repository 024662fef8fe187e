using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;

namespace Emulation.Domain.Awards;

/// <summary>The council's vote that an award needs (bỏ phiếu).</summary>
/// <param name="Share">The least share in favour.</param>
/// <param name="Of">What the share is counted of.</param>
/// <param name="Council">Which council, such as <c>ministry-or-province</c>.</param>
/// <param name="Councils">The councils whose recorded votes count; empty means any.</param>
/// <param name="Citation">Where the rule stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
public sealed record VoteRule(
    Percentage Share, VoteBase Of, string Council, ImmutableArray<string> Councils, Citation Citation, VerificationStatus Status)
{
    /// <summary>The policy that asks for it; null as long as it was not put into the text in force.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>The number of a document that took this rule's place and is not encoded; null while the rule itself is in force.</summary>
    public string? SupersededBy { get; init; }
}
