namespace Emulation.Rules.Awarding;

/// <summary>What a council settled about a tie: who has an award, or has it not.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsGiven">Whether the candidate has the award.</param>
public sealed record AwardRuling(string Offer, string Candidate, bool IsGiven);
