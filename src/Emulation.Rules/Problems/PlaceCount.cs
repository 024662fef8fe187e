using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Problems;

/// <summary>How a percentage became a number of places.</summary>
/// <param name="Id">The id of the cap, floor or set-aside; <c>total</c> for the total.</param>
/// <param name="Unit">The unit on whose base it was worked out; null where no unit matters.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Of">What was counted; null where the number was given.</param>
/// <param name="Base">The base.</param>
internal sealed record PlaceCount(string Id, string? Unit, PlaceRule Rule, PlaceBase? Of, int Base)
{
    /// <summary>How many units stand directly below, and what the rule would give, worked out for each of them; null where none do.</summary>
    public (int Units, long Sum)? Below { get; init; }

    /// <summary>The percentage of the base, before rounding.</summary>
    public Rational Exact => Rational.Of((System.Numerics.BigInteger)Base * Rule.Percent.Numerator, (System.Numerics.BigInteger)100 * Rule.Percent.Denominator);

    /// <summary>What rounding gives, before the bounds apply.</summary>
    public int Rounded => Rule.Percent.Of(Base, Rule.Rounding);

    /// <summary>The places.</summary>
    public int Places => Rule.Places(Base);
}
