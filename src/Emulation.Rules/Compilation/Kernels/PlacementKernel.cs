using System.Globalization;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>There is a place in the comparison of a cluster or block in the period under consideration.</summary>
internal sealed class PlacementKernel(PlacementCondition condition, bool proven)
    : RecordsKernel<ClusterPlacement, PlacementTest>(condition, new(condition), "placements", FactAskers.Placements, proven);

/// <summary>Of this period, of at least the place, in a cluster run by whom it is asked.</summary>
internal readonly struct PlacementTest(PlacementCondition condition) : IRecordTest<ClusterPlacement>
{
    public Records<ClusterPlacement>? ListOf(Dossier dossier) => dossier.Placements;

    public byte Of(ClusterPlacement record, AwardPeriod period, LocalDate asOf)
    {
        if (record.Period != period.Id || record.Place > condition.AtMost)
        {
            return Tri.NotMet;
        }

        return condition.OrganisedBy.IsEmpty ? Tri.Met
            : record.OrganisedBy.HasValue ? Tri.Of(condition.OrganisedBy.Contains(record.OrganisedBy.Value))
            : record.OrganisedBy.IsKnown ? Tri.NotMet : Tri.Unknown;
    }

    public string Describe(ClusterPlacement record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{record.Cluster}, {record.Period}, place {record.Place}, run by {FactNames.Value(record.OrganisedBy)}");
}
