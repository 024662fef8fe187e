namespace Emulation.Domain.Units;

/// <summary>Names one unit (đơn vị) of the organisation tree.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct UnitId(string Value) : IComparable<UnitId>
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator UnitId(string value) => new(value);

    /// <summary>Orders ids by their UTF-16 code units, independent of culture.</summary>
    public int CompareTo(UnitId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
