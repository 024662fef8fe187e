using Emulation.Domain.Numbers;

namespace Emulation.Domain.Movements;

/// <summary>What an indicator has to reach: a number, or a percentage of what it is counted over.</summary>
/// <param name="AtLeast">The number or the percentage.</param>
/// <param name="IsShare">Whether it is a percentage; all of them is 100.</param>
public sealed record IndicatorTarget(Rational AtLeast, bool IsShare)
{
    /// <summary>All of them.</summary>
    public static IndicatorTarget All { get; } = new(100, true);

    /// <summary>Writes <c>30</c>, <c>95%</c> or <c>all</c>.</summary>
    public override string ToString() => this == All ? "all" : IsShare ? $"{AtLeast}%" : AtLeast.ToString();
}
