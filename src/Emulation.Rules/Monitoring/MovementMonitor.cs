using System.Collections.Immutable;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>Works out the state of a movement from its records.</summary>
/// <remarks>
/// A record counts at its unit and at whatever the unit stood under on the record's day. Units are counted over those that stood
/// under a node on the last day that matters (the day as of which the figures are, or the movement's last), and those with records
/// there. Nothing hangs on the order of files, records or units.
/// </remarks>
public static class MovementMonitor
{
    /// <summary>Works out everything. O(ids × log ids + indicators × (records + units) × depth of the tree).</summary>
    /// <param name="movement">The plan.</param>
    /// <param name="records">The units and the records.</param>
    /// <param name="options">As of when, and for which units.</param>
    public static MovementStatus StatusOf(Movement movement, MovementRecords records, MonitoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(movement);
        ArgumentNullException.ThrowIfNull(records);
        var last = movement.Runs.To?.PlusDays(-1);
        var asOf = options?.AsOf;
        var closing = asOf is null || asOf > last ? last : asOf;
        var tree = new UnitTree(records.Units, movement.Runs.From, closing);
        var nodes = new NodeMap(tree, movement, options?.By);
        var resolved = RecordResolver.Resolve(movement, tree, records, asOf);
        ImmutableArray<IndicatorResult> indicators =
            [.. movement.Indicators.Select(indicator => IndicatorCounter.Count(indicator, movement, tree, nodes, closing, resolved))];
        var steps = movement.Workflow is { } workflow ? WorkflowChecker.Check(workflow, tree, resolved.Claims) : [];
        return new(movement, asOf, indicators, resolved.Notes, steps) { Records = records };
    }
}
