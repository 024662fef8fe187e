using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>A unit that helps, with how strong it is.</summary>
/// <param name="Id">The id, compared exactly.</param>
/// <param name="Strength">How strong it is.</param>
/// <param name="Places">How many units it can help at most, at least 0.</param>
public sealed record StrongUnit(string Id, Rational Strength, int Places = 1);
