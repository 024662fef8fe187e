namespace Emulation.Domain.Conditions;

/// <summary>Over which award periods a yearly fact is asked for.</summary>
/// <remarks>
/// Nothing set: the period under consideration, or, within a span, each year by itself.
/// <see cref="EveryYear"/> and <see cref="Years"/> need a window: <see cref="OfLast"/>, or a span around the condition.
/// </remarks>
/// <param name="EveryYear">Every year of the window.</param>
/// <param name="Years">At least so many years of the window.</param>
/// <param name="OfLast">The window: so many periods, the one under consideration being the last; at most 60.</param>
public sealed record YearScope(bool EveryYear = false, int? Years = null, int? OfLast = null)
{
    /// <summary>The period under consideration.</summary>
    public static YearScope ThisPeriod { get; } = new();
}
