using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Selecting;

/// <summary>Who competes for a place.</summary>
/// <param name="Id">The id, compared exactly; never a name.</param>
public sealed record SelectionCandidate(string Id)
{
    /// <summary>A candidate with a value of the key <c>score</c>, by which problems that name no order rank: more is better.</summary>
    /// <param name="id">The id.</param>
    /// <param name="score">The score, exact.</param>
    public SelectionCandidate(string id, Rational score)
        : this(id) => Keys = Keys.Add("score", score);

    /// <summary>The unit, one of <see cref="SelectionProblem.Units"/>; null where it stands in none.</summary>
    public string? Unit { get; init; }

    /// <summary>The groups (such as <c>women</c>, <c>mathematics</c>) that it is a member of; no order, none twice.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>The values of the ranking keys, by name; every key of <see cref="SelectionProblem.Order"/> is there.</summary>
    public ImmutableSortedDictionary<string, Rational> Keys { get; init; } = ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal);

    /// <summary>Whether it may be selected at all; false never counts, for anything.</summary>
    public bool Eligible { get; init; } = true;
}
