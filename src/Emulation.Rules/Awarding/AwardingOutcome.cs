using System.Collections.Immutable;

namespace Emulation.Rules.Awarding;

/// <summary>Who is given what.</summary>
/// <param name="Offers">Each award, in the order in which they choose.</param>
/// <param name="Duplicates">Who has more than one of them, by id; empty under non-duplication.</param>
public sealed record AwardingOutcome(ImmutableArray<OfferOutcome> Offers, ImmutableArray<SeveralAwards> Duplicates)
{
    /// <summary>All places that were offered.</summary>
    public int Places => Offers.Sum(outcome => outcome.Offer.Total);

    /// <summary>Awards given.</summary>
    public int Given => Offers.Sum(outcome => outcome.Recipients.Length);

    /// <summary>Candidates who have at least one.</summary>
    public int Recipients => Offers.SelectMany(outcome => outcome.Recipients).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Places that nobody is left to fill.</summary>
    public int Unfilled => Offers.Sum(outcome => outcome.Unfilled);
}
