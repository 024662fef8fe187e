using System.Collections.Immutable;
using NodaTime;

namespace Emulation.Rules.Recording;

/// <summary>What stands in a record before its units; the members are in the order in which they are written: by name.</summary>
internal sealed record RecordHead
{
    public required LocalDate AsOf { get; init; }

    public required string Decisions { get; init; }

    public required string Engine { get; init; }

    public required string Format { get; init; }

    public required string Input { get; init; }

    public required ImmutableArray<RecordedMovementResults> MovementResults { get; init; }

    public required RecordedOptions Options { get; init; }

    public required ImmutableArray<RecordedPolicy> Policies { get; init; }

    public LocalDate? Received { get; init; }

    public required string RuleSet { get; init; }
}
