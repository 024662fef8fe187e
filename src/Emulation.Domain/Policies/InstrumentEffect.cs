namespace Emulation.Domain.Policies;

/// <summary>What a known instrument touches.</summary>
public enum InstrumentEffect
{
    /// <summary>The standards of every award: none can be decided.</summary>
    AllAwards,

    /// <summary>The standards of the awards that it names.</summary>
    Awards,

    /// <summary>Procedure only: decisions are made, with a notice.</summary>
    Procedure,
}
