using System.Collections.Immutable;
using Emulation.Domain.Units;

namespace Emulation.Domain.Policies;

/// <summary>Whom a policy below decree binds.</summary>
/// <param name="Units">The units it binds, with those that name one of them among their parents on the decision date.</param>
public sealed record PolicyScope(ImmutableArray<UnitId> Units);
