using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Domain.Dossiers;

/// <summary>A collective's place in the yearly comparison of its cluster or block (cụm, khối thi đua).</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Period">The year.</param>
/// <param name="Place">The place, 1 for the leader.</param>
public sealed record ClusterPlacement(ClusterId Cluster, PeriodId Period, int Place) : DossierRecord
{
    /// <summary>Who runs the cluster; not known where nobody stated it.</summary>
    public Fact<MovementLauncher> OrganisedBy { get; init; }
}
