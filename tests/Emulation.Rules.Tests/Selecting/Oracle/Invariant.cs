namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>What must hold of every selection, and what must agree with the brute-force oracle.</summary>
internal enum Invariant
{
    /// <summary>The selected, the contested and the places are those of the oracle.</summary>
    Agreement,

    /// <summary>A conflict is a smallest one, and each relaxation the least.</summary>
    Conflict,

    /// <summary>Who enters for one who withdraws is found by working it out again.</summary>
    Replacement,

    /// <summary>1. Caps hold.</summary>
    Caps,

    /// <summary>2. Floors are met, or fall short by the least.</summary>
    Floors,

    /// <summary>3. Nobody who is not eligible, nobody twice.</summary>
    Eligibility,

    /// <summary>4. No rejected one could be added.</summary>
    NoWaste,

    /// <summary>5. No rejected one could take the place of a lower-ranked one.</summary>
    NoEnvy,

    /// <summary>6. At least as good, position by position, as every other set within the caps.</summary>
    Dominance,

    /// <summary>7. A better rank never loses a place.</summary>
    ScoreMonotone,

    /// <summary>8. To be a member of a group that a floor protects never loses a place.</summary>
    TraitMonotone,

    /// <summary>9. One place more takes nobody's place away.</summary>
    HouseMonotone,

    /// <summary>10. One who withdraws changes nothing, or lets one in.</summary>
    Consistency,

    /// <summary>11. The order of lists does not matter.</summary>
    OrderIndependence,

    /// <summary>12. The culture does not matter, nor the seed without a lot, nor a second run.</summary>
    Determinism,

    /// <summary>13. The tied are treated alike; certain under all orders, contested under some.</summary>
    TieSymmetry,

    /// <summary>14. Scores on another scale change nothing.</summary>
    Scale,

    /// <summary>15. Explanations are sound.</summary>
    Explanations,

    /// <summary>16. Selected, open and vacant places add up.</summary>
    Accounting,

    /// <summary>21. What was written down gives the same again.</summary>
    Replay,
}
