namespace Emulation.Rules.Apportioning;

/// <summary>What becomes of places that a unit cannot fill from its own.</summary>
public enum VacancyPolicy
{
    /// <summary>They stay vacant.</summary>
    StayVacant,

    /// <summary>They go to the best scores that are left in any unit.</summary>
    BestRemaining,

    /// <summary>The whole total is apportioned again by weight (Sainte-Laguë), with the numbers available as maxima.</summary>
    SainteLague,
}
