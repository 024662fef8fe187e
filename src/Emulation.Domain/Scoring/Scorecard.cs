using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>The scorecard (bảng điểm) of a movement or a cluster: what gives how many points, and which class a total is.</summary>
/// <param name="Groups">Its fields, in the order of the text.</param>
public sealed record Scorecard(ImmutableArray<ScoreGroup> Groups)
{
    /// <summary>The classes, in the order of the text; none where the text sets none.</summary>
    public ImmutableArray<ScoreClass> Classes { get; init; } = [];

    /// <summary>Whether classes are of points; else of the percentage of the maximum.</summary>
    public bool ClassesAreOfPoints { get; init; }

    /// <summary>How the percentage is rounded before it is put in a class; null where it is taken exactly.</summary>
    public ScoreRounding? Rounding { get; init; }

    /// <summary>The sum of the base items with their weights, each item applying; bonuses come on top.</summary>
    public Rational Maximum => Groups.Aggregate(Rational.Zero, (total, group) => total + (group.Maximum * group.Weight));
}
