using System.Collections.Immutable;

namespace Emulation.Rules.Language.Reading;

/// <summary>The keys that a mapping of the language may have.</summary>
internal sealed class MappingShape
{
    /// <summary>Makes a shape.</summary>
    /// <param name="definition">Its name in the published schema.</param>
    /// <param name="what">What the mapping is, as messages call it: <c>an award</c>.</param>
    /// <param name="required">The keys that must be there.</param>
    /// <param name="optional">The keys that may be there.</param>
    /// <param name="notYet">Keys that belong to the language and are not supported yet.</param>
    public MappingShape(string definition, string what, string[] required, string[]? optional = null, string[]? notYet = null)
    {
        (Definition, What, Required) = (definition, what, [.. required]);
        Keys = [.. required, .. optional ?? []];
        NotYet = [.. notYet ?? []];
    }

    public string Definition { get; }

    public string What { get; }

    public ImmutableArray<string> Required { get; }

    /// <summary>Every key, the required ones first.</summary>
    public ImmutableArray<string> Keys { get; }

    public ImmutableArray<string> NotYet { get; }
}
