using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>How the value of an item becomes points, before the item's own cap.</summary>
public abstract record ScoreMethod
{
    private protected ScoreMethod()
    {
    }

    /// <summary>The names of the values that it reads beside the item's own; empty where the item has one value.</summary>
    /// <remarks>The part <c>world</c> of the item <c>prizes</c> is the value <c>prizes.world</c>.</remarks>
    public virtual ImmutableArray<string> Parts => [];
}
