using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using NodaTime;

namespace Emulation.Rules.Paying;

/// <summary>What awards pay on one decision date: the rules of the policy in force and the base of that day.</summary>
internal sealed class BonusTerms
{
    private readonly BonusScheme _scheme;
    private readonly long? _base;
    private readonly long _unit;

    private BonusTerms(BonusScheme scheme, long? amount, bool round) =>
        (_scheme, _base, _unit) = (scheme, amount, round ? scheme.RoundUpTo : 1);

    /// <summary>Whether of several titles over the same counted period only the highest bonus is paid.</summary>
    public bool PaysHighestTitleOnly => _scheme.SamePeriod == SamePeriodTitles.HighestTitle;

    /// <summary>Whether amounts are left as the product is although the text says to round them.</summary>
    public bool LeavesOutRounding => _scheme.RoundUpTo > _unit;

    /// <summary>The terms that policies set; null where none says how bonuses are worked out.</summary>
    /// <param name="policies">The policies that bind the unit, highest layer first; the lowest one that says something is followed.</param>
    /// <param name="asOf">The decision date.</param>
    /// <param name="round">Whether amounts are rounded as the text says.</param>
    public static BonusTerms? Of(ImmutableArray<Policy> policies, LocalDate asOf, bool round)
    {
        if (policies.LastOrDefault(policy => policy.Bonuses is not null)?.Bonuses is not { } scheme)
        {
            return null;
        }

        var amount = policies.Reverse()
            .SelectMany(policy => policy.Amounts)
            .FirstOrDefault(amount => amount.Name == scheme.Base && amount.Unit == AmountUnit.Vnd);
        return new(scheme, amount?.Values.On(asOf)?.Value, round);
    }

    /// <summary>The rate that applies to a decision of <paramref name="authority"/>; null where none does, or where that hangs on an authority that is not known.</summary>
    public static BonusRate? RateOf(Award award, string? authority)
    {
        if (authority is null)
        {
            return award.Bonus is [{ Authorities.IsEmpty: true } only] ? only : null;
        }

        return award.Bonus.FirstOrDefault(rate => rate.Authorities.Contains(authority))
            ?? award.Bonus.FirstOrDefault(rate => rate.Authorities.IsEmpty);
    }

    /// <summary>What the award pays to a candidate of a kind; null where no policy says, or no base is known for the date.</summary>
    public Bonus? For(Award award, CandidateKind kind, string? authority)
    {
        if (RateOf(award, authority) is not { } rate)
        {
            return null;
        }

        if (rate.Vnd is { } fixedAmount)
        {
            return new(fixedAmount, rate.Citation);
        }

        if (_base is not { } amount || MultipleFor(award, kind, rate) is not { } multiple)
        {
            return null;
        }

        var (paid, product) = (multiple.OfAmount(amount, _unit), multiple.OfAmount(amount));
        return new(paid, rate.Citation) { Multiple = multiple, Base = amount, RoundedFrom = paid == product ? null : product };
    }

    // A general factor is a factor of what an individual gets; an award that is not for individuals states what it pays itself.
    private Multiple? MultipleFor(Award award, CandidateKind kind, BonusRate rate)
    {
        var own = kind switch
        {
            CandidateKind.Collective => rate.Collective,
            CandidateKind.Household => rate.Household,
            _ => null,
        };
        if (own is not null || kind == CandidateKind.Individual || !award.Definition.Subjects.Contains(CandidateKind.Individual))
        {
            return own ?? rate.Multiple;
        }

        var factor = kind switch
        {
            CandidateKind.Collective => _scheme.Collective,
            CandidateKind.Household => _scheme.Household,
            _ => null,
        };
        return factor is null ? null : rate.Multiple?.Times(factor);
    }
}
