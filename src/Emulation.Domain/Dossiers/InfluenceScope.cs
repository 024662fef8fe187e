namespace Emulation.Domain.Dossiers;

/// <summary>How far a work or achievement reaches (phạm vi ảnh hưởng), narrowest first.</summary>
public enum InfluenceScope
{
    /// <summary>Cơ sở.</summary>
    Grassroots,

    /// <summary>Bộ, ban, ngành, tỉnh (a province counts with a ministry); toàn quân, toàn lực lượng Công an for combat.</summary>
    Ministerial,

    /// <summary>Toàn quốc.</summary>
    National,
}
