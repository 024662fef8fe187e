namespace Emulation.Domain.Candidates;

/// <summary>Names an area whose time counts differently, such as <c>extremely-difficult</c>.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct AreaId(string Value)
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator AreaId(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
