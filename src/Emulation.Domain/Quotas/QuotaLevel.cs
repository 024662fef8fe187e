namespace Emulation.Domain.Quotas;

/// <summary>Within what a quota counts: each unit by itself, or all units that stand under the same unit of a level on the decision date.</summary>
public enum QuotaLevel
{
    /// <summary>Each unit by itself.</summary>
    Unit,

    /// <summary>All under the same school or equal body.</summary>
    School,

    /// <summary>All under the same commune.</summary>
    Commune,

    /// <summary>All under the same district.</summary>
    District,

    /// <summary>All under the same department of a province.</summary>
    Department,

    /// <summary>All under the same province.</summary>
    Province,

    /// <summary>All under the same ministry.</summary>
    Ministry,

    /// <summary>All under the same ministry or the same province, whichever it is.</summary>
    MinistryOrProvince,

    /// <summary>All units there are.</summary>
    Nation,

    /// <summary>All in the same cluster or block.</summary>
    Cluster,

    /// <summary>All directly under the same unit, whatever its level.</summary>
    Parent,
}
