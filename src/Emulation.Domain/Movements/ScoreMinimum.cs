using Emulation.Domain.Citations;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Movements;

/// <summary>What an entry must reach to be sent on at all.</summary>
/// <param name="Key">The score, or the jury's total of the stream.</param>
/// <param name="AtLeast">The least value.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against that text.</param>
public sealed record ScoreMinimum(RankKey Key, Rational AtLeast, Citation Citation, VerificationStatus Status);
