namespace Emulation.Domain.Scoring;

/// <summary>The value is the points, as whoever scores gives them.</summary>
public sealed record GivenPoints : ScoreMethod;
