namespace Emulation.Domain.Movements;

/// <summary>Names an emulation movement, such as <c>hn.happy-school-2021</c>.</summary>
/// <param name="Value">The id as written; compared exactly.</param>
public readonly record struct MovementId(string Value) : IComparable<MovementId>
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator MovementId(string value) => new(value);

    /// <summary>Orders ids by their UTF-16 code units, independent of culture.</summary>
    public int CompareTo(MovementId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
