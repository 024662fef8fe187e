namespace Emulation.Domain.Quotas;

/// <summary>One key of a ranking; the first key that differs decides.</summary>
/// <param name="Source">What it reads.</param>
/// <param name="Name">The name of the score or metric; null for a rating.</param>
/// <param name="Descending">Whether more is better.</param>
public sealed record RankingKey(RankingSource Source, string? Name, bool Descending);
