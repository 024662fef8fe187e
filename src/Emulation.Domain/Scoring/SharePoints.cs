namespace Emulation.Domain.Scoring;

/// <summary>The value is the percentage that was done or proven; the points are that share of the item's points (80% of 50 is 40).</summary>
public sealed record SharePoints : ScoreMethod;
