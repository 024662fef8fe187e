using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>Which levels of quotas lie within each other, so that their caps form a tree.</summary>
internal static class QuotaNesting
{
    /// <summary>How wide a level is: of two that nest the inner one has the smaller number.</summary>
    public static int Width(QuotaLevel level) => level switch
    {
        QuotaLevel.Unit => 0,
        QuotaLevel.Parent => 1,
        QuotaLevel.Cluster => 2,
        QuotaLevel.School => 3,
        QuotaLevel.Commune => 4,
        QuotaLevel.District => 5,
        QuotaLevel.Department => 6,
        QuotaLevel.Province => 7,
        QuotaLevel.Ministry => 8,
        QuotaLevel.MinistryOrProvince => 9,
        _ => 10,
    };

    /// <summary>
    /// Whether every unit of the inner level lies in one unit of the outer level. A unit lies in all, all lie in the nation; school,
    /// commune, district and province nest, and so do department and province. A cluster or a direct parent may be of any level.
    /// </summary>
    public static bool Nest(QuotaLevel inner, QuotaLevel outer) => (inner, outer) switch
    {
        (QuotaLevel.Unit, _) or (_, QuotaLevel.Nation) => inner != outer,
        (QuotaLevel.School or QuotaLevel.Commune or QuotaLevel.District, QuotaLevel.Commune or QuotaLevel.District or QuotaLevel.Province) => Width(inner) < Width(outer),
        (QuotaLevel.Department, QuotaLevel.Province) => true,
        (QuotaLevel.School or QuotaLevel.Commune or QuotaLevel.District or QuotaLevel.Department, QuotaLevel.MinistryOrProvince) => true,
        _ => false,
    };
}
