using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>One juror's mark for one act on one criterion; the higher the better.</summary>
/// <param name="Juror">The juror's id.</param>
/// <param name="Act">The act's id.</param>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Value">The mark.</param>
public sealed record JuryMark(string Juror, string Act, string Criterion, Rational Value);
