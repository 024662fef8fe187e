using System.Globalization;
using Emulation.Domain.Citations;

namespace Emulation.Domain.Decisions;

/// <summary>The council's vote on a candidate.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="For">Votes in favour, where votes were cast.</param>
/// <param name="Base">What they are counted of, where votes were cast.</param>
/// <param name="Citation">The rule, where a vote is needed.</param>
public sealed record VoteResult(VoteOutcome Outcome, int? For = null, int? Base = null, Citation? Citation = null)
{
    /// <summary>No vote is needed.</summary>
    public static VoteResult NotRequired { get; } = new(VoteOutcome.NotRequired);

    /// <summary>The share in favour in per cent with one decimal, such as <c>93.3</c>; null where no votes were cast.</summary>
    public string? Share
    {
        get
        {
            if (For is not { } votes || Base is not > 0)
            {
                return null;
            }

            var tenths = ((votes * 2000L) + Base.Value) / (2L * Base.Value);
            return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
        }
    }
}
