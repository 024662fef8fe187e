namespace Emulation.Domain.Dossiers;

/// <summary>What a commendation was given for (loại hình khen thưởng, Law 06/2022 Art 8).</summary>
public enum CommendationBasis
{
    /// <summary>Công trạng.</summary>
    Merit,

    /// <summary>Đột xuất.</summary>
    Spontaneous,

    /// <summary>Phong trào thi đua, chuyên đề.</summary>
    Movement,

    /// <summary>Quá trình cống hiến.</summary>
    Dedication,

    /// <summary>Niên hạn.</summary>
    Seniority,

    /// <summary>Đối ngoại.</summary>
    ForeignAffairs,
}
