using Emulation.Domain.Citations;

namespace Emulation.Domain.Bonuses;

/// <summary>How bonuses are worked out (nguyên tắc tính tiền thưởng), apart from the multiple of each award.</summary>
/// <param name="Base">The name of the amount in đồng that is multiplied, such as <c>base-salary</c>.</param>
/// <param name="Citation">Where the rules stand.</param>
/// <param name="Status">Whether they were verified against the text.</param>
public sealed record BonusScheme(string Base, Citation Citation, VerificationStatus Status)
{
    /// <summary>The product is rounded up to whole multiples of so many đồng, at least 1; 1 only makes it a whole number.</summary>
    public long RoundUpTo { get; init; } = 1;

    /// <summary>A collective gets so many times what an individual gets for the same award; null where the text does not say.</summary>
    public Multiple? Collective { get; init; }

    /// <summary>A household gets so many times what an individual gets for the same award; null where the text does not say.</summary>
    public Multiple? Household { get; init; }

    /// <summary>What is paid for several titles over the same time.</summary>
    public SamePeriodTitles SamePeriod { get; init; }
}
