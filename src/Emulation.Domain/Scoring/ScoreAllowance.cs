using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;

namespace Emulation.Domain.Scoring;

/// <summary>The most points that bonus or minus items may come to: a number, or a share of the group's maximum.</summary>
public sealed record ScoreAllowance
{
    private ScoreAllowance()
    {
    }

    /// <summary>The points, or null where it is a share.</summary>
    public Rational? Points { get; private init; }

    /// <summary>The share of the group's maximum, or null where it is a number of points.</summary>
    public Percentage? Share { get; private init; }

    /// <summary>So many points.</summary>
    public static ScoreAllowance Of(Rational points) => new() { Points = points };

    /// <summary>So much of the group's maximum.</summary>
    public static ScoreAllowance Of(Percentage share)
    {
        ArgumentNullException.ThrowIfNull(share);
        return new() { Share = share };
    }

    /// <summary>The points for a group with this maximum.</summary>
    public Rational In(Rational maximum) =>
        Points ?? (maximum * Rational.Of(Share!.Numerator, (System.Numerics.BigInteger)Share.Denominator * 100));
}
