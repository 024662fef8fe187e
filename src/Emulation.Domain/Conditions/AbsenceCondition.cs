using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>The person missed so many working days in the award period.</summary>
/// <param name="WorkingDays">How many.</param>
public sealed record AbsenceCondition(Limits WorkingDays) : Condition
{
    /// <summary>The kinds of absence that count; empty means all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The kinds that do not count, such as <c>maternity</c>.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Whether an absence of <paramref name="kind"/> counts.</summary>
    public bool Counts(string kind) => (Kinds.IsEmpty || Kinds.Contains(kind)) && !Except.Contains(kind);
}
