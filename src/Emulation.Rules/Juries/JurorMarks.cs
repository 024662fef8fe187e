using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>One juror's marks.</summary>
/// <param name="Juror">The juror's id.</param>
/// <param name="Marks">A mark for each act, in the order of the acts; the higher the better.</param>
public sealed record JurorMarks(string Juror, ImmutableArray<Rational> Marks);
