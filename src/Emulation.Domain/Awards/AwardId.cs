namespace Emulation.Domain.Awards;

/// <summary>Names an award by its Vietnamese slug, such as <c>chien-si-thi-dua-co-so</c>.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct AwardId(string Value) : IComparable<AwardId>
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator AwardId(string value) => new(value);

    /// <summary>Orders ids by their UTF-16 code units, independent of culture.</summary>
    public int CompareTo(AwardId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
