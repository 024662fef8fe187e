namespace Emulation.Domain.Movements;

/// <summary>What an indicator counts.</summary>
public enum IndicatorCount
{
    /// <summary>The units that have at least one record themselves.</summary>
    Units,

    /// <summary>The units that have at least one record, themselves or anywhere below them.</summary>
    Coverage,

    /// <summary>The records.</summary>
    Records,

    /// <summary>The sum of what the records state.</summary>
    Sum,
}
