namespace Emulation.Rules.Selecting;

/// <summary>What becomes of a reserved place that nobody can fill.</summary>
public enum UnfilledFloor
{
    /// <summary>It goes back to merit.</summary>
    Revert,

    /// <summary>It stays empty: the total is less by the least shortfall.</summary>
    KeepVacant,
}
