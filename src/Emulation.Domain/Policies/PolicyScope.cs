using System.Collections.Immutable;
using Emulation.Domain.Units;

namespace Emulation.Domain.Policies;

/// <summary>Whom a policy below decree binds.</summary>
/// <param name="Units">The units it binds, with every unit that stands under one of them.</param>
public sealed record PolicyScope(ImmutableArray<UnitId> Units);
