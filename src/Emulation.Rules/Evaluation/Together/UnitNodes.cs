using Emulation.Domain.Quotas;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>Finds the unit of a level that a unit stands under on a day.</summary>
internal static class UnitNodes
{
    /// <summary>Its id; null where the unit does not state it, or states several.</summary>
    public static string? Of(Unit unit, QuotaLevel level, LocalDate asOf) => level switch
    {
        QuotaLevel.Unit => unit.Id.Value,
        QuotaLevel.Nation => "",
        QuotaLevel.Cluster => unit.Clusters is [var cluster] ? cluster.Value : null,
        QuotaLevel.Parent => Parent(unit, asOf),
        QuotaLevel.MinistryOrProvince => (Ancestor(unit, UnitLevel.Ministry, asOf), Ancestor(unit, UnitLevel.Province, asOf)) switch
        {
            ({ } ministry, null) => ministry,
            (null, { } province) => province,
            _ => null,
        },
        _ => Ancestor(unit, Level(level), asOf),
    };

    private static string? Ancestor(Unit unit, UnitLevel level, LocalDate asOf)
    {
        string? found = unit.Level == level ? unit.Id.Value : null;
        foreach (var parent in unit.Parents)
        {
            if (parent.Level != level || !parent.Contains(asOf) || parent.Unit.Value == found)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = parent.Unit.Value;
        }

        return found;
    }

    // The one unit above; of several, all with their levels, the one of the lowest.
    private static string? Parent(Unit unit, LocalDate asOf)
    {
        ParentUnit? lowest = null;
        var isSure = false;
        foreach (var parent in unit.Parents.Where(parent => parent.Contains(asOf)))
        {
            if (lowest is null || parent.Unit == lowest.Unit)
            {
                (isSure, lowest) = (true, lowest is null || parent.Level is not null ? parent : lowest);
                continue;
            }

            if (parent.Level is null || lowest.Level is null)
            {
                return null;
            }

            (isSure, lowest) = parent.Level < lowest.Level ? (true, parent) : (isSure && parent.Level != lowest.Level, lowest);
        }

        return isSure ? lowest!.Unit.Value : null;
    }

    private static UnitLevel Level(QuotaLevel level) => level switch
    {
        QuotaLevel.School => UnitLevel.School,
        QuotaLevel.Commune => UnitLevel.Commune,
        QuotaLevel.District => UnitLevel.District,
        QuotaLevel.Department => UnitLevel.Department,
        QuotaLevel.Province => UnitLevel.Province,
        _ => UnitLevel.Ministry,
    };
}
