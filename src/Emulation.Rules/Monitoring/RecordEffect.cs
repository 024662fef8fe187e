namespace Emulation.Rules.Monitoring;

/// <summary>What becomes of a record in the counts.</summary>
public enum RecordEffect
{
    /// <summary>It counts, and something about it should be known.</summary>
    Counts,

    /// <summary>Whether it counts is not known: every figure that it touches is a range.</summary>
    MayCount,

    /// <summary>It does not count.</summary>
    DoesNotCount,
}
