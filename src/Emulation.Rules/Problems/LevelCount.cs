using System.Collections.Immutable;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Problems;

/// <summary>How a percentage became places of each unit of a level, and what it would be, worked out once over all of them.</summary>
/// <param name="Level">The level.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Units">The units.</param>
internal sealed record LevelCount(string Level, PlaceRule Rule, ImmutableArray<PlaceCount> Units)
{
    /// <summary>The people of all units of the level.</summary>
    public long Base => Units.Sum(unit => (long)unit.Base);

    /// <summary>The places of all units of the level.</summary>
    public long Sum => Units.Sum(unit => (long)unit.Places);

    /// <summary>The places that the rule gives on the whole base at once.</summary>
    public int Once => Rule.Places((int)Math.Min(Base, int.MaxValue));
}
