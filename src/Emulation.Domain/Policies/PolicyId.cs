namespace Emulation.Domain.Policies;

/// <summary>Names a policy, such as <c>vn.law-2022</c>.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct PolicyId(string Value) : IComparable<PolicyId>
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator PolicyId(string value) => new(value);

    /// <summary>Orders ids by their UTF-16 code units, independent of culture.</summary>
    public int CompareTo(PolicyId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
