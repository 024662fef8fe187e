namespace Emulation.Domain.Quotas;

/// <summary>What a ranking key reads.</summary>
public enum RankingSource
{
    /// <summary>A score of the candidate, by name.</summary>
    Score,

    /// <summary>A metric of the candidate, by name.</summary>
    Metric,

    /// <summary>The rating of the award period.</summary>
    Rating,
}
