using System.Globalization;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is a place in the comparison of a cluster or block in the period under consideration.</summary>
internal sealed class PlacementKernel(PlacementCondition condition)
    : RecordsKernel<ClusterPlacement>(condition, "placements", FactAskers.Placements)
{
    protected override Records<ClusterPlacement>? ListOf(Dossier dossier) => dossier.Placements;

    protected override byte TestRecord(ClusterPlacement record, KindColumns columns, int index, LocalDate asOf)
    {
        if (record.Period != columns.Periods[index].Id || record.Place > condition.AtMost)
        {
            return Tri.NotMet;
        }

        return condition.OrganisedBy.IsEmpty ? Tri.Met
            : record.OrganisedBy.HasValue ? Tri.Of(condition.OrganisedBy.Contains(record.OrganisedBy.Value))
            : record.OrganisedBy.IsKnown ? Tri.NotMet : Tri.Unknown;
    }

    protected override string Describe(ClusterPlacement record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{record.Cluster}, {record.Period}, place {record.Place}, run by {FactNames.Value(record.OrganisedBy)}");
}
