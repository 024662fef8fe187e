using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>Who helps whom.</summary>
public sealed class Assignment
{
    /// <summary>One pair per helped unit, by the id of the helped one; empty where not all can be served.</summary>
    public required ImmutableArray<HelpPair> Pairs { get; init; }

    /// <summary>The sum over all pairs.</summary>
    public Rational Total { get; init; }

    /// <summary>
    /// Why not all can be served: groups that share no helper, each with fewer places than units. Together they fall short by exactly
    /// the number of units that every arrangement leaves without a helper. Empty where all are served.
    /// </summary>
    public ImmutableArray<UnservedGroup> Unserved { get; init; } = [];

    /// <summary>Whether every helped unit has a helper.</summary>
    public bool IsComplete => Unserved.IsEmpty;
}
