namespace Emulation.Domain.Dossiers;

/// <summary>Who launched an emulation movement.</summary>
public enum MovementLauncher
{
    /// <summary>Chủ tịch nước.</summary>
    President,

    /// <summary>Thủ tướng Chính phủ.</summary>
    PrimeMinister,

    /// <summary>Hội đồng Thi đua - Khen thưởng Trung ương.</summary>
    CentralCouncil,

    /// <summary>A ministry, branch or central body.</summary>
    Ministry,

    /// <summary>The chair of a province.</summary>
    Province,

    /// <summary>A department of a province; not one of "Bộ, ban, ngành, tỉnh" (Law 06/2022 Art 3.5).</summary>
    Department,

    /// <summary>The chair of a district.</summary>
    District,

    /// <summary>The chair of a commune.</summary>
    Commune,

    /// <summary>The head of a unit.</summary>
    Unit,
}
