using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>A unit that is helped, with how much it needs help.</summary>
/// <param name="Id">The id, compared exactly.</param>
/// <param name="Need">How much it needs help, at least 0.</param>
public sealed record NeedyUnit(string Id, Rational Need);
