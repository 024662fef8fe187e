namespace Emulation.Rules.Problems;

/// <summary>Of what a percentage is taken, apart from a number that is given.</summary>
internal enum PlaceBase
{
    /// <summary>The people of the unit and of all units below it, by their <c>base</c>; without a unit, of all units.</summary>
    Units,

    /// <summary>The candidates of the set, eligible or not.</summary>
    Candidates,

    /// <summary>The eligible candidates of the set.</summary>
    Eligible,
}
