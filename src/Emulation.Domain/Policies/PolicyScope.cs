using System.Collections.Immutable;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Domain.Policies;

/// <summary>Whom a policy below decree binds: everybody where it names neither units nor branches, else those whom all that it names fits.</summary>
/// <param name="Units">The units it binds, with those that name one of them among the units above them on the decision date; empty means any.</param>
public sealed record PolicyScope(ImmutableArray<UnitId> Units)
{
    /// <summary>Binds every unit.</summary>
    public static PolicyScope Everybody { get; } = new([]);

    /// <summary>The branches (ngành) it binds, such as <c>education</c>; empty means any.</summary>
    public ImmutableArray<string> Branches { get; init; } = [];

    /// <summary>Whether it binds every unit.</summary>
    public bool IsEverybody => Units.IsEmpty && Branches.IsEmpty;

    /// <summary>Whether it binds <paramref name="unit"/> on <paramref name="date"/>; null where that hangs on the unit's branch, which is not stated.</summary>
    public bool? Binds(Unit unit, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var scope = this;
        if (!Units.IsEmpty && !Units.Contains(unit.Id) && !unit.Parents.Any(parent => parent.Contains(date) && scope.Units.Contains(parent.Unit)))
        {
            return false;
        }

        return Branches.IsEmpty ? true : unit.Branch is { } branch ? Branches.Contains(branch) : null;
    }
}
