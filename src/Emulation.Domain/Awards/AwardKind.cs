namespace Emulation.Domain.Awards;

/// <summary>What an award is.</summary>
public enum AwardKind
{
    /// <summary>Danh hiệu thi đua: for one award period.</summary>
    Title,

    /// <summary>Hình thức khen thưởng.</summary>
    Commendation,
}
