using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads places in the comparison of clusters.</summary>
internal sealed class PlacementList : RecordList<ClusterPlacement>
{
    protected override ClusterPlacement? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        string? cluster = null;
        PeriodId? period = null;
        int? place = null;
        var organisedBy = Fact<MovementLauncher>.Unknown;
        ulong seen = 0;
        while (json.NextKey(ref seen, out PlacementKey key))
        {
            switch (key)
            {
                case PlacementKey.Cluster:
                    cluster = json.Text(required: true);
                    break;
                case PlacementKey.Period:
                    period = json.Period(required: true);
                    break;
                case PlacementKey.Place:
                    place = json.Count(least: 1, required: true);
                    break;
                case PlacementKey.OrganisedBy:
                    organisedBy = json.WordFact<MovementLauncher>();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        _ = json.Require(seen, PlacementKey.Cluster, start) & json.Require(seen, PlacementKey.Period, start)
            & json.Require(seen, PlacementKey.Place, start);
        if (cluster is null || period is not { } year || place is not { } reached) return null;
        return new ClusterPlacement(cluster, year, reached)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            OrganisedBy = organisedBy,
        };
    }
}
