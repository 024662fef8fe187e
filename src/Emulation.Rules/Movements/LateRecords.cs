namespace Emulation.Rules.Movements;

/// <summary>What becomes of a record that was reported late.</summary>
internal enum LateRecords
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>It does not.</summary>
    NotCounted,
}
