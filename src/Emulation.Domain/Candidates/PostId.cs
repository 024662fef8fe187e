namespace Emulation.Domain.Candidates;

/// <summary>Names a post that somebody held, such as <c>deputy-minister</c>.</summary>
/// <param name="Value">The id as written; ids are compared exactly, character by character.</param>
public readonly record struct PostId(string Value)
{
    /// <summary>Makes an id from its text.</summary>
    public static implicit operator PostId(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
