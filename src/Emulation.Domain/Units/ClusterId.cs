namespace Emulation.Domain.Units;

/// <summary>Names an emulation cluster or block (cụm, khối thi đua) across the organisation tree.</summary>
/// <param name="Value">The id as written; compared exactly.</param>
public readonly record struct ClusterId(string Value)
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator ClusterId(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
