namespace Emulation.Rules.Apportioning;

/// <summary>How a total is apportioned over units by weight.</summary>
/// <remarks>
/// Balinski and Young, <i>Fair Representation</i> (1982): no method both stays within the quota and never takes a place from a unit
/// whose weight grew against one whose weight shrank. All but <see cref="LargestRemainder"/> are divisor methods: a place goes to
/// the unit with the greatest weight / d(places it has). A unit of weight 0 has no claim under any method: it gets its minimum.
/// </remarks>
public enum ApportionmentMethod
{
    /// <summary>
    /// Largest remainder (Hamilton): whole quotas first, then the largest fractions. Within the quota, but a larger total can cost a unit
    /// a place.
    /// </summary>
    LargestRemainder,

    /// <summary>Sainte-Laguë (Webster): d(s) = s + 1/2. Favours neither large nor small units.</summary>
    SainteLague,

    /// <summary>D'Hondt (Jefferson): d(s) = s + 1. Favours large units; never below the quota rounded down.</summary>
    DHondt,

    /// <summary>Huntington-Hill: d(s) = √(s(s + 1)). Every unit with a weight gets a place before any gets a second.</summary>
    HuntingtonHill,

    /// <summary>Dean: d(s) = s(s + 1) / (s + 1/2). Every unit with a weight gets a place before any gets a second.</summary>
    Dean,

    /// <summary>Adams: d(s) = s. Favours small units; every unit with a weight gets a place before any gets a second.</summary>
    Adams,
}
