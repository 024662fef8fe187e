using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>What jurors mark.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Weight">What its marks are multiplied by, at least 0; weighted marks are added, not averaged.</param>
public sealed record JuryCriterion(string Id, Rational Weight);
