using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Scoring;

/// <summary>A field of a scorecard: items that share caps and a weight.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Items">Its items, in the order of the text.</param>
public sealed record ScoreGroup(string Id, ImmutableArray<ScoreItem> Items)
{
    /// <summary>What it is, in words; null where the id says it.</summary>
    public LocalizedText? Says { get; init; }

    /// <summary>The factor by which its points enter the total, more than 0.</summary>
    public Rational Weight { get; init; } = 1;

    /// <summary>The most points that its base items give together, or null where only their own caps hold.</summary>
    public Rational? Cap { get; init; }

    /// <summary>The most that its bonus items add together, or null where only their own caps hold.</summary>
    public ScoreAllowance? BonusCap { get; init; }

    /// <summary>The most that its minus items take off together, or null where only their own caps hold.</summary>
    public ScoreAllowance? MinusCap { get; init; }

    /// <summary>The maximum of its base items, each of them applying, before the weight.</summary>
    public Rational Maximum
    {
        get
        {
            var sum = Items.Where(item => item.Role == ScoreItemRole.Base).Aggregate(Rational.Zero, (total, item) => total + item.Points);
            return Cap is { } cap && cap < sum ? cap : sum;
        }
    }
}
