namespace Emulation.Domain.Units;

/// <summary>The level of a unit in the organisation tree.</summary>
public enum UnitLevel
{
    /// <summary>A professional group, subject team or office within a unit (tổ chuyên môn, tổ, phòng).</summary>
    Group,

    /// <summary>A school or equal body that is managed by a district, from 2025-07-01 by a commune.</summary>
    School,

    /// <summary>A unit with legal personality directly under a ministry, or under a department of a province.</summary>
    Institution,

    /// <summary>An enterprise or cooperative.</summary>
    Enterprise,

    /// <summary>A commune, ward or special zone (xã, phường, đặc khu).</summary>
    Commune,

    /// <summary>A district (huyện, quận), until 2025-06-30.</summary>
    District,

    /// <summary>A specialised agency of a province (sở).</summary>
    Department,

    /// <summary>A province or centrally run city.</summary>
    Province,

    /// <summary>A ministry, branch or central body.</summary>
    Ministry,

    /// <summary>The nation.</summary>
    Nation,
}
