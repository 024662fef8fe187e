using Emulation.Domain.Quotas;

namespace Emulation.Domain.Scoring;

/// <summary>How a share is rounded before it is put in a class.</summary>
/// <param name="Places">The decimals that are kept, 0 to 9.</param>
/// <param name="Rounding">How.</param>
public sealed record ScoreRounding(int Places, Rounding Rounding);
