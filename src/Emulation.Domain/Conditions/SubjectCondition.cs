using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Units;

namespace Emulation.Domain.Conditions;

/// <summary>The candidate is of a kind; what is empty asks for nothing.</summary>
/// <param name="Sectors">One of these sectors.</param>
/// <param name="Positions">One of these positions.</param>
/// <param name="Tags">One of these tags, of the person or the unit.</param>
/// <param name="Levels">The unit is of one of these levels.</param>
public sealed record SubjectCondition(ImmutableArray<Sector> Sectors, ImmutableArray<string> Positions, ImmutableArray<string> Tags, ImmutableArray<UnitLevel> Levels) : Condition;
