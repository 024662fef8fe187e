using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>What normalised marks gave one act.</summary>
/// <param name="Act">The act's id.</param>
/// <param name="Value">Its value: exact, or with <see cref="NormalisationMethod.Z"/> rounded to 6 decimals.</param>
/// <param name="Rank">Its rank by that value, 1 the best; equal values share the better rank.</param>
public sealed record NormalisedAct(string Act, Rational Value, int Rank);
