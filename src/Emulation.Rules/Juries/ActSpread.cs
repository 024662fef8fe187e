using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>How far the jurors are apart on one act.</summary>
/// <param name="Act">The act's id.</param>
/// <param name="Lowest">The lowest mark.</param>
/// <param name="Highest">The highest mark.</param>
/// <param name="IsDisputed">Whether they are further apart than the limit; never without a limit.</param>
public sealed record ActSpread(string Act, Rational Lowest, Rational Highest, bool IsDisputed)
{
    /// <summary>The highest less the lowest.</summary>
    public Rational Spread => Highest - Lowest;
}
