namespace Emulation.Domain.Scoring;

/// <summary>The item's points where the value is 1, none where it is 0.</summary>
public sealed record FixedPoints : ScoreMethod;
