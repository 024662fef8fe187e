using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Awarding;

/// <summary>Somebody or something that may be given awards.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">The kind, such as <c>individual</c> or <c>collective</c>.</param>
public sealed record AwardCandidate(string Id, string Kind)
{
    /// <summary>The values of the ranking keys, by name.</summary>
    public ImmutableSortedDictionary<string, Rational> Keys { get; init; } = ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal);

    /// <summary>Whether it may be given anything.</summary>
    public bool Eligible { get; init; } = true;
}
