using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>What an indicator came to.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Whole">For the movement as a whole.</param>
/// <param name="Nodes">For units, by id, then clusters, by id.</param>
public sealed record IndicatorResult(Indicator Indicator, NodeResult Whole, ImmutableArray<NodeResult> Nodes)
{
    /// <summary>The whole and the nodes that are below their targets.</summary>
    public IEnumerable<NodeResult> BelowTarget => Nodes.Prepend(Whole).Where(node => node.Outcome == Outcome.NotMet);

    /// <summary>The whole and the nodes of which nobody can tell yet whether they reach their targets.</summary>
    public IEnumerable<NodeResult> Undetermined => Nodes.Prepend(Whole).Where(node => node.Outcome == Outcome.Unknown);
}
