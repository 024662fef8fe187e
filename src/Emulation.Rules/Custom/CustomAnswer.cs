using System.Collections.Immutable;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Custom;

/// <summary>What a custom condition found.</summary>
/// <param name="Outcome">Whether it holds.</param>
public sealed record CustomAnswer(Outcome Outcome)
{
    /// <summary>It holds; nothing more is said.</summary>
    public static CustomAnswer Met { get; } = new(Outcome.Met);

    /// <summary>It does not hold; nothing more is said.</summary>
    public static CustomAnswer NotMet { get; } = new(Outcome.NotMet);

    /// <summary>The facts that were read, for explanations.</summary>
    public ImmutableArray<FactRead> Read { get; init; } = [];

    /// <summary>Where it is Unknown: the facts that are missing, and who supplies them.</summary>
    public ImmutableArray<MissingFact> Missing { get; init; } = [];
}
