namespace Emulation.Domain.Candidates;

/// <summary>Names one candidate; unique within its <see cref="CandidateKind"/> and unit.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct CandidateId(string Value) : IComparable<CandidateId>
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator CandidateId(string value) => new(value);

    /// <summary>Orders ids by their UTF-16 code units, independent of culture.</summary>
    public int CompareTo(CandidateId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
