namespace Emulation.Domain.Dossiers;

/// <summary>What an achievement outside the yearly ladder is about.</summary>
public enum AchievementKind
{
    /// <summary>Thành tích đột xuất: outside the assigned plan.</summary>
    Spontaneous,

    /// <summary>Nhiều thành tích: many achievements with influence.</summary>
    Many,

    /// <summary>Đóng góp vào sự phát triển kinh tế - xã hội, ứng dụng khoa học, từ thiện nhân đạo.</summary>
    Contribution,

    /// <summary>A prize, at a level that the scope states (khu vực counts as ministerial).</summary>
    Prize,

    /// <summary>Thành tích trong lao động, sản xuất of workers and farmers.</summary>
    Production,

    /// <summary>Phục vụ nhiệm vụ chính trị của Đảng, Nhà nước.</summary>
    PoliticalTask,
}
