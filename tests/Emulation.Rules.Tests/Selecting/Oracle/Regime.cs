namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Shapes of selection problems; which invariants are promised depends on the shape.</summary>
internal enum Regime
{
    /// <summary>Caps that form one tree.</summary>
    TreeCaps,

    /// <summary>Caps and floors that form one tree.</summary>
    TreeFloors,

    /// <summary>Unit caps across group caps, the best-ranked first.</summary>
    CrossingMerit,

    /// <summary>Unit caps across group caps, as many as possible.</summary>
    CrossingMaxSize,

    /// <summary>Floors on groups that overlap; a person fills one reserved place.</summary>
    OneToOne,

    /// <summary>Floors on groups that overlap; a person counts for every group.</summary>
    OneToAll,

    /// <summary>A share of those selected, the best-ranked first.</summary>
    ShareMerit,

    /// <summary>A share of those selected, as many as possible.</summary>
    ShareMaxSize,

    /// <summary>Open places first, then the reserved ones.</summary>
    OpenFirst,

    /// <summary>Vertical set-asides with horizontal floors.</summary>
    SetAsides,

    /// <summary>Floors that must be met, and acceptances that may be too many.</summary>
    Hard,
}
