using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>A helped unit with its helper.</summary>
/// <param name="Helped">The unit that is helped.</param>
/// <param name="Helper">The unit that helps it.</param>
/// <param name="Value">What the pair costs or brings.</param>
public sealed record HelpPair(string Helped, string Helper, Rational Value);
