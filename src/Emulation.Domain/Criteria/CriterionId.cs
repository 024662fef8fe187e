namespace Emulation.Domain.Criteria;

/// <summary>Names one criterion within its award, such as <c>achievement</c>.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct CriterionId(string Value) : IComparable<CriterionId>
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator CriterionId(string value) => new(value);

    /// <summary>Orders ids by their UTF-16 code units, independent of culture.</summary>
    public int CompareTo(CriterionId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
