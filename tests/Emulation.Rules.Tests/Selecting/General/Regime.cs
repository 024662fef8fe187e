namespace Emulation.Rules.Tests.Selecting.General;

/// <summary>Shapes of problems.</summary>
public enum Regime
{
    /// <summary>Caps and floors on units alone.</summary>
    OneTree,

    /// <summary>Caps on units, the largest size.</summary>
    TreeMaxSize,

    /// <summary>Caps on units and groups.</summary>
    CrossingMerit,

    /// <summary>The same, the largest size.</summary>
    CrossingMaxSize,

    /// <summary>Floors on groups, each candidate counts for all.</summary>
    OneToAll,

    /// <summary>Floors on groups, each candidate fills one place.</summary>
    OneToOne,

    /// <summary>Shares of those selected, with and without the largest size.</summary>
    Share,

    /// <summary>Open places first.</summary>
    OpenFirst,

    /// <summary>Set-asides with floors inside.</summary>
    SetAsides,

    /// <summary>Floors that must be met.</summary>
    Hard,

    /// <summary>Caps, floors, shares and both objectives at once.</summary>
    Everything,
}
